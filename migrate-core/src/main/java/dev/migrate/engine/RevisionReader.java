package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.engine.RevisionDescription.Standing;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what one revision is and would do; it locks nothing, writes nothing and may be used by several threads. */
public final class RevisionReader {

    private final EngineParts parts;

    /** Creates the reader of one database. */
    public RevisionReader(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Returns everything about a revision.
     *
     * @param revision any form of target that means one revision
     */
    public RevisionDescription describe(String revision) {
        Target target = Target.parse(revision);
        Changelog changelog = parts.changelog();
        try (DatabaseSession session = parts.session()) {
            Bookkeeping bookkeeping =
                    session.bookkeeping(parts.settings(), parts.settings().schema());
            DatabaseState seen =
                    new StateReader(bookkeeping).read(session.connection()).in(changelog.graph());
            Optional<Migration> exact =
                    changelog.find(revision).filter((each) -> !each.repetition().inGraph());
            Set<String> meant = exact.isPresent()
                    ? Set.of(exact.get().id())
                    : changelog.graph().resolve(target, seen.heads());
            if (meant.size() != 1) {
                throw new MigrateException(
                        "'" + revision + "' means " + (meant.isEmpty() ? "no revision" : "several revisions") + ".",
                        "Name one revision by its id.");
            }
            Migration migration = changelog.migration(meant.iterator().next());
            return describe(
                    migration, standing(changelog, seen, migration), Planners.online(parts, changelog, session, seen));
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the state of revision '" + revision + "'", ex);
        }
    }

    private static RevisionDescription describe(Migration migration, Standing standing, Planner planner) {
        if (migration.body() instanceof DeclaredBody declared) {
            RevisionSql sql = planner.sql(migration, declared, standing == Standing.APPLIED);
            return new RevisionDescription(migration, standing, sql.downgrade() != null, sql);
        }
        boolean reversible = ((CodeBody) migration.body()).reversible();
        return new RevisionDescription(migration, standing, reversible, null);
    }

    private static Standing standing(Changelog changelog, DatabaseState seen, Migration migration) {
        Set<String> applied = AppliedRevisions.of(changelog, seen);
        if (!migration.repetition().inGraph()) {
            boolean waits = UpgradeSteps.pending(changelog, seen).again().contains(migration);
            return waits ? Standing.PENDING : Standing.APPLIED;
        }
        if (applied.contains(migration.id())) {
            return Standing.APPLIED;
        }
        List<RevisionHeader> pending = changelog.graph().upgradePath(Target.heads(), applied);
        boolean held =
                HeldRevisions.among(changelog.graph(), pending, seen).blocked().contains(migration.header());
        return held ? Standing.HELD : Standing.PENDING;
    }
}
