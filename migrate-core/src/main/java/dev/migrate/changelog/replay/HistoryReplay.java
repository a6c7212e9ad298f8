package dev.migrate.changelog.replay;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The schema that a revision meets, from the files alone: what the revisions that it builds on have done, parents first.
 *
 * <p>Nothing is read before somebody asks. Where one revision after the other of a path is asked for, each is followed only
 * once. A revision whose effect can't be known (Java code, one that was edited after it ran, or one that can't be read,
 * whose fault is told where it is itself needed) leaves a schema of which nothing is known. For one thread.
 */
public final class HistoryReplay {

    private final Changelog changelog;
    private final String dialectId;
    private final boolean whole;
    private final Predicate<Migration> trusted;

    private @Nullable ReplayedSchema schema;
    private final Set<String> followed = new HashSet<>();
    private String last = "";

    /**
     * Creates the history for one database.
     *
     * @param dialectId the database, by which changes are left out that are for others
     * @param whole whether the database began empty, so that there is nothing that no revision has created
     * @param trusted whether a revision's file says what it has done, or will do
     */
    public HistoryReplay(Changelog changelog, String dialectId, boolean whole, Predicate<Migration> trusted) {
        this.changelog = changelog;
        this.dialectId = dialectId;
        this.whole = whole;
        this.trusted = trusted;
    }

    /** Returns the schema that a revision meets, which the caller may change. */
    public ReplayedSchema before(String revision) {
        return upTo(revision).copy();
    }

    /**
     * Returns the changes that undo a revision, in order, or nothing where the history doesn't tell.
     *
     * @param script the revision's own changes, those for this database only
     */
    public Optional<List<Change>> downgrade(String revision, RevisionScript script) {
        Optional<List<Change>> downgrade = StatefulDowngrade.of(script, upTo(revision));
        followed.add(revision);
        last = revision;
        return downgrade;
    }

    private ReplayedSchema upTo(String revision) {
        ReplayedSchema current = schema;
        Collection<RevisionHeader> rest = sinceLast(revision);
        if (current == null || rest == null) {
            Set<String> needed = new HashSet<>(changelog.graph().ancestors(List.of(revision)));
            needed.remove(revision);
            if (current == null || !needed.containsAll(followed)) {
                current = ReplayedSchema.empty(dialectId, whole);
                schema = current;
                followed.clear();
            }
            rest = changelog.graph().revisions().stream()
                    .filter((header) -> needed.contains(header.id()))
                    .toList();
        }
        for (RevisionHeader header : rest) {
            if (followed.add(header.id())) {
                follow(changelog.migration(header.id()), current);
                last = header.id();
            }
        }
        return current;
    }

    /** Returns what is between the last revision and this one where they are on one line, or {@code null}. */
    private @Nullable Collection<RevisionHeader> sinceLast(String revision) {
        Deque<RevisionHeader> between = new ArrayDeque<>();
        RevisionHeader header = changelog.graph().get(revision);
        while (header.dependsOn().isEmpty() && header.downRevisions().size() == 1) {
            String parent = header.downRevisions().get(0);
            if (parent.equals(last)) {
                return between;
            }
            header = changelog.graph().get(parent);
            between.addFirst(header);
        }
        return null;
    }

    private void follow(Migration migration, ReplayedSchema current) {
        if (!trusted.test(migration) || !(migration.body() instanceof DeclaredBody declared)) {
            current.forgetAll();
            return;
        }
        try {
            RevisionScript script = declared.read().appliedTo(dialectId);
            if (script.guard() != null || !migration.origin().failOnError()) {
                current.forgetAll(); // Whether it ran is known by one database only.
                return;
            }
            script.upgrade().forEach((change) -> current.apply(change.operation()));
        } catch (MigrateException ex) {
            current.forgetAll();
        }
    }
}
