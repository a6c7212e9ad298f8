package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.Target;
import java.util.List;
import java.util.Set;

/**
 * Where one of many schemas of a database stands; immutable. What its books say is judged when somebody asks, and each method
 * fails where they can't be right, for example in the middle of a squashed revision.
 */
public final class SchemaState {

    private final String schema;
    private final boolean exists;
    private final String product;
    private final DatabaseState read;
    private final Changelog changelog;
    private final String dialectId;
    private final EngineParts parts;

    SchemaState(
            String schema,
            boolean exists,
            String product,
            DatabaseState read,
            Changelog changelog,
            String dialectId,
            EngineParts parts) {
        this.schema = schema;
        this.exists = exists;
        this.product = product;
        this.read = read;
        this.changelog = changelog;
        this.dialectId = dialectId;
        this.parts = parts;
    }

    /** Returns the schema, as it was asked for. */
    public String schema() {
        return schema;
    }

    /** Whether there is such a schema. */
    public boolean exists() {
        return exists;
    }

    /** Returns the database with its version. */
    public String product() {
        return product;
    }

    /** Returns the applied heads. */
    public Set<String> current() {
        return seen().heads();
    }

    /** Returns what an upgrade to all heads would apply, in order. */
    public List<PendingRevision> pending() {
        return StatusReader.pending(changelog, seen(), dialectId, PlanGate.OPEN);
    }

    /** Returns the state in one word, apart from movements that are on. */
    public State state() {
        return StatusReader.stateOf(changelog, seen(), pending());
    }

    /**
     * Whether an upgrade would find nothing to do; false where it would be refused, so that the refusal is told by the
     * upgrade itself.
     *
     * @param target any form of target
     * @param automatic whether nobody asks for it but the start of an application
     */
    public boolean isAt(String target, boolean automatic) {
        if (!read.tables().version()) {
            return false;
        }
        try {
            UpgradePath path = path(target, automatic);
            DatabaseState seen = seen();
            return path.isDone(seen)
                    || (seen.partial().isEmpty() && path.find(seen).isEmpty());
        } catch (MigrateException ex) {
            return false;
        }
    }

    /** Whether a glance is enough to see that nothing is to do. */
    boolean isDone(String target) {
        try {
            return path(target, true).isDone(seen());
        } catch (MigrateException ex) {
            return false;
        }
    }

    private UpgradePath path(String target, boolean automatic) {
        return new UpgradePath(
                changelog,
                Target.parse(target),
                parts.policies(),
                automatic,
                parts.log().below(schema));
    }

    private DatabaseState seen() {
        return read.in(changelog.graph());
    }
}
