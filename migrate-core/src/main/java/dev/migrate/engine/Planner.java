package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.StatefulDowngrade;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns a path through the graph into a plan: every body is read, every change rendered and every way back checked before
 * the first statement runs.
 */
final class Planner {

    private final Changelog changelog;
    private final Dialect dialect;
    private final StoredDowngrades stored;

    Planner(Changelog changelog, Dialect dialect, StoredDowngrades stored) {
        this.changelog = changelog;
        this.dialect = dialect;
        this.stored = stored;
    }

    Plan upgrade(String target, Set<String> heads, List<RevisionHeader> path) {
        List<PlannedStep> steps = new ArrayList<>(path.size());
        Set<String> current = heads;
        for (RevisionHeader header : path) {
            HeadsTransition transition = changelog.graph().upgradeTransition(current, header);
            steps.add(upgradeStep(changelog.migration(header.id()), transition));
            current = transition.after();
        }
        return new Plan(Direction.UPGRADE, target, heads, steps);
    }

    Plan downgrade(String target, Set<String> heads, List<RevisionHeader> path) {
        List<PlannedStep> steps = new ArrayList<>(path.size());
        Set<String> current = heads;
        for (RevisionHeader header : path) {
            HeadsTransition transition = changelog.graph().downgradeTransition(current, header);
            steps.add(downgradeStep(changelog.migration(header.id()), transition));
            current = transition.after();
        }
        return new Plan(Direction.DOWNGRADE, target, heads, steps);
    }

    /**
     * Returns the statements of a revision's upgrade and, if there is a way back, of its downgrade.
     *
     * @throws MigrateException if the body can't be read, or this database can't do what it says
     */
    RevisionSql sql(Migration migration, DeclaredBody body) {
        RevisionScript script = body.read();
        RevisionScript applied = script.appliedTo(dialect.id());
        return new RevisionSql(
                render(migration, applied.upgrade()),
                applied.downgrade()
                        .or(() -> stored.downgrade(migration, CanonicalChecksum.of(script)))
                        .map((changes) -> render(migration, changes))
                        .orElse(null));
    }

    private PlannedStep upgradeStep(Migration migration, HeadsTransition transition) {
        if (migration.body() instanceof DeclaredBody declared) {
            RevisionScript script = declared.read();
            RevisionScript applied = script.appliedTo(dialect.id());
            List<SqlStatement> statements = render(migration, applied.upgrade());
            String downgradeSql = applied.downgrade()
                    .map((changes) -> DowngradeSql.join(render(migration, changes)))
                    .orElse(null);
            boolean lookUp = downgradeSql == null && StatefulDowngrade.mayExist(applied);
            return new PlannedStep(
                    migration,
                    Direction.UPGRADE,
                    statements,
                    transition,
                    CanonicalChecksum.of(script),
                    downgradeSql,
                    lookUp ? applied : null);
        }
        return new PlannedStep(migration, Direction.UPGRADE, List.of(), transition, null, null, null);
    }

    private PlannedStep downgradeStep(Migration migration, HeadsTransition transition) {
        if (migration.body() instanceof DeclaredBody declared) {
            RevisionScript script = declared.read();
            RevisionScript applied = script.appliedTo(dialect.id());
            String checksum = CanonicalChecksum.of(script);
            List<Change> downgrade = applied.downgrade()
                    .or(() -> stored.downgrade(migration, checksum))
                    .orElseThrow(() ->
                            irreversible(migration, applied.irreversibleChange().orElseThrow()));
            return new PlannedStep(
                    migration, Direction.DOWNGRADE, render(migration, downgrade), transition, checksum, null, null);
        }
        if (migration.body() instanceof CodeBody code && !code.reversible()) {
            throw new IrreversibleRevisionException(
                    migration.id(),
                    "Revision '" + migration.id() + "' has no downgrade.",
                    migration.header().location(),
                    "Override downgrade(Operations) in the class, or choose a target that doesn't go past it."
                            + " Nothing was run.");
        }
        return new PlannedStep(migration, Direction.DOWNGRADE, List.of(), transition, null, null, null);
    }

    private static MigrateException irreversible(Migration migration, Change change) {
        String name = change.operation().changeName();
        return new IrreversibleRevisionException(
                migration.id(),
                "Revision '" + migration.id() + "' can't be reverted: the change '" + name
                        + "' doesn't tell how it is undone.",
                change.location(),
                "Write a 'downgrade:' in the file ('downgrade: []' if there is nothing to undo), or choose a target"
                        + " that doesn't go past it. Nothing was run.");
    }

    private List<SqlStatement> render(Migration migration, List<Change> changes) {
        List<SqlStatement> statements = new ArrayList<>();
        changes.forEach((change) -> statements.addAll(dialect.render(change)));
        if (migration.transactional() && dialect.capabilities().transactionalDdl()) {
            statements.stream()
                    .filter((statement) -> !statement.transactional())
                    .findFirst()
                    .ifPresent((statement) -> refuse(migration, statement));
        }
        return statements;
    }

    private static void refuse(Migration migration, SqlStatement statement) {
        throw new MigrateException(
                "Revision '" + migration.id() + "' runs in a transaction, and its statement '"
                        + Excerpt.of(statement.sql()) + "' can't.",
                statement.location(),
                "Put the statement into a revision of its own with 'transactional: false' in the header.");
    }
}
