package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Origin;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.replay.StatefulDowngrade;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.revision.HeadsTransition;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns a path through the graph into a plan: every body is read, every change rendered and every way back checked before
 * the first statement runs.
 */
final class Planner {

    private final Changelog changelog;
    private final Dialect dialect;
    private final DerivedDowngrades derived;
    private final ChangeRenderer renderer;
    private final PlanGate.Judgement judgement;

    /** Prepares to plan once, for the schema that the renderer has found. */
    Planner(
            Changelog changelog,
            Dialect dialect,
            DerivedDowngrades derived,
            ChangeRenderer renderer,
            PlanGate.Judgement judgement) {
        this.changelog = changelog;
        this.dialect = dialect;
        this.derived = derived;
        this.renderer = renderer;
        this.judgement = judgement;
    }

    Plan upgrade(String target, Set<String> heads, List<RevisionHeader> path) {
        return upgrade(target, heads, new UpgradeSteps(path, List.of()));
    }

    Plan upgrade(String target, Set<String> heads, UpgradeSteps upgrade) {
        List<RevisionHeader> path = upgrade.path();
        List<PlannedStep> steps = new ArrayList<>(path.size());
        Set<String> current = heads;
        for (RevisionHeader header : path) {
            HeadsTransition transition = changelog.graph().upgradeTransition(current, header);
            steps.add(upgradeStep(changelog.migration(header.id()), transition));
            current = transition.after();
        }
        for (Migration migration : upgrade.again()) {
            steps.add(upgradeStep(migration, new HeadsTransition(current, current)));
        }
        return new Plan(Direction.UPGRADE, target, heads, steps);
    }

    Plan downgrade(String target, Set<String> heads, List<RevisionHeader> path) {
        return downgrade(target, heads, List.of(), path);
    }

    /**
     * Plans a downgrade that begins with revisions that the changelog doesn't have.
     *
     * @param stored these revisions, in the order of reverting
     */
    Plan downgrade(String target, Set<String> heads, List<StoredRevision> stored, List<RevisionHeader> path) {
        derived.prepare(path);
        List<PlannedStep> steps = new ArrayList<>(path.size());
        Set<String> current = heads;
        for (StoredRevision revision : stored) {
            steps.add(downgradeStep(revision.migration(), revision.transition()));
            current = revision.transition().after();
        }
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
     * @param isApplied whether the schema has the revision, so that its upgrade is rendered after its downgrade
     * @throws MigrateException if the body can't be read, or this database can't do what it says
     */
    RevisionSql sql(Migration migration, DeclaredBody body, boolean isApplied) {
        RevisionScript script = body.read();
        RevisionScript applied = script.appliedTo(dialect.id());
        Optional<List<Change>> downgrade = downgrade(migration, applied, CanonicalChecksum.of(script));
        // The schema may be that of another revision.
        renderer.codeFollows();
        List<SqlStatement> back = isApplied
                ? downgrade
                        .map((changes) -> render(migration, changes).statements())
                        .orElse(null)
                : null;
        List<SqlStatement> forth = render(migration, applied.upgrade()).statements();
        return new RevisionSql(
                forth,
                isApplied ? back : downgrade.map(renderer::renderAside).orElse(null),
                notes(applied, downgrade, downgrade.isPresent()),
                DataLoss.ofDowngrade(downgrade.orElse(List.of())));
    }

    /** Plans a step again for the schema as it is; code is never planned. */
    PlannedStep again(PlannedStep step) {
        if (step.isCode()) {
            return step;
        }
        return (step.direction() == Direction.UPGRADE)
                ? upgradeStep(step.migration(), step.transition())
                : downgradeStep(step.migration(), step.transition());
    }

    private PlannedStep upgradeStep(Migration migration, HeadsTransition transition) {
        if (migration.body() instanceof DeclaredBody declared) {
            RevisionScript script = declared.read();
            RevisionScript applied = script.appliedTo(dialect.id());
            RenderedChanges upgrade = render(migration, applied.upgrade());
            String checksum = CanonicalChecksum.of(script);
            Optional<List<Change>> downgrade = downgrade(migration, applied, checksum);
            String downgradeSql = downgrade
                    .map((changes) -> DowngradeSql.join(renderer.renderAside(changes)))
                    .orElse(null);
            boolean lookUp = downgradeSql == null && StatefulDowngrade.mayExist(applied);
            return new PlannedStep(
                    migration,
                    Direction.UPGRADE,
                    upgrade.statements(),
                    upgrade.messages(),
                    transition,
                    checksum,
                    downgradeSql,
                    lookUp ? applied : null,
                    guard(script, transition),
                    notes(applied, downgrade, downgradeSql != null || lookUp));
        }
        renderer.codeFollows();
        return PlannedStep.ofCode(migration, Direction.UPGRADE, transition);
    }

    private @Nullable Guard guard(RevisionScript script, HeadsTransition transition) {
        Guard guard = script.guard();
        if (guard == null) {
            return null;
        }
        Set<String> applied = changelog.graph().ancestors(transition.before());
        return guard.resolve(applied::contains);
    }

    private List<PlanNote> notes(RevisionScript applied, Optional<List<Change>> downgrade, boolean reversible) {
        List<PlanNote> notes = new ArrayList<>(DataLoss.ofUpgrade(applied.upgrade(), downgrade, reversible));
        notes.addAll(judgement.of(DataLoss.toJudge(applied.upgrade(), downgrade)));
        return notes;
    }

    private PlannedStep downgradeStep(Migration migration, HeadsTransition transition) {
        if (migration.body() instanceof DeclaredBody declared) {
            RevisionScript script = declared.read();
            RevisionScript applied = script.appliedTo(dialect.id());
            String checksum = CanonicalChecksum.of(script);
            List<Change> downgrade = (derived.wasNotRun(migration)
                            ? Optional.of(List.<Change>of())
                            : downgrade(migration, applied, checksum))
                    .orElseThrow(() ->
                            irreversible(migration, applied.irreversibleChange().orElseThrow()));
            RenderedChanges rendered = render(migration, downgrade);
            return new PlannedStep(
                    migration,
                    Direction.DOWNGRADE,
                    rendered.statements(),
                    rendered.messages(),
                    transition,
                    checksum,
                    null,
                    null,
                    null,
                    DataLoss.ofDowngrade(downgrade));
        }
        if (migration.body() instanceof CodeBody code && !code.reversible()) {
            throw new IrreversibleRevisionException(
                    migration.id(),
                    "Revision '" + migration.id() + "' has no downgrade.",
                    migration.header().location(),
                    "Override downgrade(Operations) in the class, or choose a target that doesn't go past it."
                            + " Nothing was run.");
        }
        renderer.codeFollows();
        return PlannedStep.ofCode(migration, Direction.DOWNGRADE, transition);
    }

    private Optional<List<Change>> downgrade(Migration migration, RevisionScript applied, String checksum) {
        return applied.downgrade().or(() -> derived.downgrade(migration, applied, checksum));
    }

    private static MigrateException irreversible(Migration migration, Change change) {
        String name = change.operation().changeName();
        return new IrreversibleRevisionException(
                migration.id(),
                "Revision '" + migration.id() + "' can't be reverted: the change '" + name
                        + "' doesn't tell how it is undone.",
                change.location(),
                wayOut(migration) + ", or choose a target that doesn't go past it. Nothing was run.");
    }

    private static String wayOut(Migration migration) {
        if (migration.origin() instanceof Origin.FlywayScript script) {
            return "Write an undo script for it, 'U" + script.version()
                    + "__….sql' (an empty one if there is nothing to undo)";
        }
        if (migration.origin() instanceof Origin.LiquibaseChangeSet) {
            return "Write a 'rollback' in the change set (an empty one if there is nothing to undo)";
        }
        return (migration.type() == MigrationType.SQL)
                ? "Add a section '-- migrate:downgrade' to the file (with nothing below it if there is nothing to undo)"
                : "Write a 'downgrade:' in the file ('downgrade: []' if there is nothing to undo)";
    }

    private RenderedChanges render(Migration migration, List<Change> changes) {
        List<SqlStatement> statements = new ArrayList<>();
        List<StepMessage> messages = new ArrayList<>();
        for (Change change : changes) {
            StepMessage.of(change, statements.size()).ifPresent(messages::add);
            statements.addAll(renderer.render(change));
        }
        if (migration.transactional()) {
            statements.stream()
                    .filter(TransactionControl::isOne)
                    .findFirst()
                    .ifPresent((statement) -> refuseControl(migration, statement));
        }
        if (migration.transactional() && dialect.capabilities().transactionalDdl()) {
            statements.stream()
                    .filter((statement) -> !statement.transactional())
                    .findFirst()
                    .ifPresent((statement) -> refuse(migration, statement));
        }
        return new RenderedChanges(statements, messages);
    }

    private static void refuseControl(Migration migration, SqlStatement statement) {
        throw new MigrateException(
                "Revision '" + migration.id() + "' has the statement '" + Excerpt.of(statement.sql())
                        + "', but its transaction is begun and ended for it, together with its rows in the version table"
                        + " and the journal.",
                statement.location(),
                "Delete the statement, or say 'transactional: false' in the header. Nothing was run.");
    }

    private static void refuse(Migration migration, SqlStatement statement) {
        throw new MigrateException(
                "Revision '" + migration.id() + "' runs in a transaction, and its statement '"
                        + Excerpt.of(statement.sql()) + "' can't.",
                statement.location(),
                "Put the statement into a revision of its own with 'transactional: false' in the header.");
    }
}
