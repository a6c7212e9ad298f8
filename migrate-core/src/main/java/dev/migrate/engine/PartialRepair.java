package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a revision that stopped part-way: how much of it is in the database, after having looked or having
 * mended it by hand. Nothing is run; the journal gets one more row of the failed movement.
 */
public final class PartialRepair {

    private final EngineParts parts;

    /** Creates the repair of one database. */
    public PartialRepair(EngineParts parts) {
        this.parts = parts;
    }

    /**
     * Says with which statement the next run goes on; those before it are in the database, whatever the journal says.
     *
     * @param target the revision, in any form of target
     * @param statement the first statement to run, counted from 1
     */
    public void resumeFrom(String target, int statement) {
        repair(target, (partial, step) -> {
            int total = step.statements().size();
            if (step.isCode() || statement < 1 || statement > total + 1) {
                throw new MigrateException(
                        "There is no statement " + statement + " of revision '" + partial.revision() + "' to go on with"
                                + (step.isCode() ? ": it is code." : ", only 1 to " + (total + 1) + "."),
                        step.migration().header().location(),
                        "Show its statements with: migrate show " + partial.revision() + " --sql.");
            }
            return new Answer(
                    statement - 1,
                    StepsDigest.of(step.statements(), statement - 1),
                    "By hand: the next run goes on with statement " + statement + " of " + total + ".");
        });
    }

    /** Says that nothing of the revision is in the database any more. */
    public void markReverted(String target) {
        repair(target, (partial, step) -> new Answer(0, null, "By hand: nothing of it is in the database any more."));
    }

    private void repair(String target, Question question) {
        Target parsed = Target.parse(target);
        Changelog changelog = parts.changelog();
        try (DatabaseSession session = parts.session()) {
            new LockedRun(parts).run(session, (locked) -> {
                DatabaseState state = locked.state().in(changelog.graph());
                JournalEntry partial = partial(target, parsed, changelog, state);
                PlannedStep step = step(changelog, session, state, partial);
                append(locked, partial, question.answer(partial, step));
                return locked;
            });
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not repair '" + target + "'", ex);
        }
    }

    private static JournalEntry partial(String target, Target parsed, Changelog changelog, DatabaseState state) {
        Set<String> meant = changelog.graph().resolve(parsed, state.heads());
        Optional<JournalEntry> partial = state.partial();
        if (partial.isEmpty() || !meant.contains(partial.get().revision())) {
            throw new MigrateException(
                    "Revision '" + target + "' isn't half-way: "
                            + partial.map((entry) -> "'" + entry.revision() + "' is.")
                                    .orElse("no revision is."),
                    "Show what happened with: migrate history --journal.");
        }
        return partial.get();
    }

    private PlannedStep step(Changelog changelog, DatabaseSession session, DatabaseState state, JournalEntry partial)
            throws SQLException {
        List<RevisionHeader> path = List.of(changelog.graph().get(partial.revision()));
        Planner planner = Planners.online(parts, changelog, session, state);
        Plan plan = (partial.direction() == Direction.UPGRADE)
                ? planner.upgrade(partial.revision(), state.heads(), path)
                : planner.downgrade(partial.revision(), state.heads(), path);
        return plan.steps().get(0);
    }

    /** The row keeps the way back that the failed run has looked up while it still could. */
    private void append(LockedRun.Locked locked, JournalEntry partial, Answer answer) throws SQLException {
        Connection connection = locked.context().connection();
        String downgradeSql = locked.context()
                .journalReader()
                .downgradeSql(connection, partial.sequence())
                .orElse(null);
        JournalEntry entry = locked.context()
                .entries()
                .correction(
                        partial,
                        locked.state().lastSequence() + 1,
                        answer.statementsDone(),
                        answer.digest(),
                        answer.note(),
                        parts.clock().instant());
        connection.setAutoCommit(false);
        locked.context().journal().append(connection, entry, downgradeSql);
        connection.commit();
        parts.log().info("Revision {}: {}", partial.revision(), answer.note());
    }

    /** What the person says, in the journal's terms. */
    private record Answer(int statementsDone, @Nullable String digest, String note) {}

    /** Finds out what the answer means for the statements of the step. */
    @FunctionalInterface
    private interface Question {

        Answer answer(JournalEntry partial, PlannedStep step);
    }
}
