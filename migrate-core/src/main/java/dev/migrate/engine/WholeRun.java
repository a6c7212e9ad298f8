package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StepGuard.Guarded;
import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs all steps of a plan in one transaction, together with their version rows and journal rows. */
final class WholeRun {

    private final RunContext context;
    private final Plan plan;
    private final long lastSequence;
    private final UnaryOperator<PlannedStep> again;
    private final Retries.Tries tries;

    /** Which step met a lock and runs again, so that it has begun already; 0 for none. */
    private int interrupted;

    /**
     * Prepares to run a plan that {@link WholeRunCheck} has let pass.
     *
     * @param again plans a step again for the schema as it is, where the SQL depends on it
     */
    WholeRun(RunContext context, Plan plan, long lastSequence, UnaryOperator<PlannedStep> again) {
        this.context = context;
        this.plan = plan;
        this.lastSequence = lastSequence;
        this.again = again;
        this.tries = context.retries().begin("The run");
    }

    /** Runs the steps and commits once; the first failure takes back everything and leaves one journal row that tells it. */
    void execute(Finished finished) throws SQLException {
        try (Guarded guarded = guard()) {
            boolean done = attempt(guarded, finished);
            while (!done) {
                done = attempt(guarded, finished);
            }
        }
    }

    /** Runs the steps once, and returns whether they are through; if not, all of them are to be run again. */
    private boolean attempt(Guarded guarded, Finished finished) throws SQLException {
        Connection connection = context.connection();
        connection.setAutoCommit(false);
        try {
            context.limits().begun();
            guarded.begun();
            for (int number = 1; number <= plan.steps().size(); number++) {
                StepRun run = step(guarded, number);
                if (run == null) {
                    return false;
                }
                finished.step(run, number);
                interrupted = 0;
            }
            return true;
        } catch (SQLException | RuntimeException | Error ex) {
            Rollback.after(ex, connection);
            throw ex;
        }
    }

    /**
     * Prepares the session once. Where the SQL depends on the schema it isn't all known yet, so the guard must expect
     * whatever code might do.
     */
    private Guarded guard() throws SQLException {
        List<SqlStatement> statements = plan.steps().stream()
                .flatMap((step) -> step.statements().stream())
                .toList();
        boolean unknown = context.dialect().rendersFromCatalogue()
                || plan.steps().stream().anyMatch(PlannedStep::isCode);
        return context.dialect()
                .stepGuard()
                .open(context.connection(), context.versionTable().sql(), statements, unknown);
    }

    /** Runs a step, with the last one the commit; returns nothing if the run is to begin again. */
    private @Nullable StepRun step(Guarded guarded, int number) throws SQLException {
        PlannedStep step = again.apply(plan.steps().get(number - 1));
        if (number != interrupted) {
            context.listener().revisionStarted(plan, step, number);
        }
        StepRun run = new StepRun(context, step, lastSequence + number, ResumePoint.NONE, guarded);
        try {
            if (perform(run) && (number < plan.steps().size() || commit(run))) {
                return run;
            }
        } catch (MigrateException ex) {
            context.listener().revisionFailed(plan, step, number, ex);
            throw ex;
        }
        interrupted = number;
        return null;
    }

    private boolean perform(StepRun run) throws SQLException {
        try {
            TransactionalStepRunner.perform(run);
            return true;
        } catch (StatementException ex) {
            return rolledBack(run, Failure.of(ex), "");
        } catch (StopException ex) {
            return rolledBack(run, Failure.of(ex), "");
        } catch (CodeFailedException ex) {
            return rolledBack(run, Failure.of(run.step(), ex), "");
        }
    }

    /** Commits; a deferred constraint can still fail here, and then it isn't known by whose rows. */
    private boolean commit(StepRun run) throws SQLException {
        try {
            run.guarded().beforeCommit();
            run.connection().commit();
            return true;
        } catch (SQLException ex) {
            List<String> ids =
                    plan.steps().stream().map((step) -> step.migration().id()).toList();
            String whose = (ids.size() == 1)
                    ? ""
                    : "It was the commit of the whole run, so any of its revisions may be at fault: "
                            + String.join(", ", ids) + ". ";
            return rolledBack(run, Failure.atCommit(run.step(), ex), whose);
        }
    }

    /** Takes everything back; returns {@code false} if the run is to begin again, for which locks are a reason. */
    private boolean rolledBack(StepRun run, Failure failure, String whose) throws SQLException {
        run.connection().rollback();
        context.lock().ensureHeld();
        if (tries.again(failure)) {
            return false;
        }
        String remedy = "Mend the revision or the data that it met, then "
                + plan.direction().label() + " again (a starting application does so by itself).";
        throw failure.exception(
                run,
                whose + note(run.rolledBack(lastSequence + 1, plan.headsBefore()), failure),
                tries.remedy(failure, remedy));
    }

    /** Notes the failure in a transaction of its own, and returns in what state the database is. */
    private static String note(StepRun run, Failure failure) {
        String state = "Everything that this run did was rolled back; the database is at "
                + Heads.text(run.step().transition().before()) + ", as before the run.";
        try {
            run.appendEntry(Outcome.FAILED, 0, failure.error());
            run.connection().commit();
            return state;
        } catch (SQLException ex) {
            failure.cause().addSuppressed(ex);
            Rollback.after(failure.cause(), run.connection());
            return state + " The failure could not be written to the journal (" + DatabaseError.text(ex) + ").";
        }
    }

    /** Hears of each step that has run. */
    @FunctionalInterface
    interface Finished {

        void step(StepRun run, int number);
    }
}
