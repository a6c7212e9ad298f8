package dev.migrate.engine;

import dev.migrate.dialect.StepGuard.Guarded;
import dev.migrate.error.MigrateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Runs a plan, one step after the other, each in the way that the database allows. */
final class PlanExecutor {

    private final RunContext context;
    private final long lastSequence;
    private final UnaryOperator<PlannedStep> again;
    private final TransactionScope scope;

    /**
     * Prepares to run a plan.
     *
     * @param again plans a step again for the schema as it is, where the SQL depends on it
     * @param scope how much of the plan is one transaction
     */
    PlanExecutor(RunContext context, long lastSequence, UnaryOperator<PlannedStep> again, TransactionScope scope) {
        this.context = context;
        this.lastSequence = lastSequence;
        this.again = again;
        this.scope = scope;
    }

    /** Runs every step, the half-done one from its resume point; the first failure ends the run and leaves the earlier steps done, unless the run is one transaction. */
    void execute(Plan plan, ResumePoint resumePoint) throws SQLException {
        long startedAt = context.clock().millis();
        try {
            context.listener().runStarted(plan);
            runAll(plan, resumePoint);
        } catch (SQLException | RuntimeException | Error ex) {
            tellFailure(plan, ex, elapsed(startedAt));
            throw ex;
        } finally {
            context.tracker().clear();
        }
        Duration elapsed = elapsed(startedAt);
        context.log().info(
                "Migrate {} to {} COMPLETED: {} in {} ms.",
                plan.direction().label(),
                plan.target(),
                count(plan.steps().size()),
                elapsed.toMillis());
        context.listener().runFinished(plan, elapsed);
    }

    private void runAll(Plan plan, ResumePoint resumePoint) throws SQLException {
        if (scope == TransactionScope.ALL) {
            new WholeRun(context, plan, lastSequence, again).execute((run, number) -> finished(plan, run, number));
            return;
        }
        for (int i = 0; i < plan.steps().size(); i++) {
            PlannedStep step = plan.steps().get(i);
            run(plan, i + 1, resumePoint.in(step));
        }
    }

    /** What a listener does wrong here must not hide why the run failed. */
    private void tellFailure(Plan plan, Throwable failure, Duration elapsed) {
        try {
            context.listener().runFailed(plan, failure, elapsed);
        } catch (RuntimeException ex) {
            failure.addSuppressed(ex);
        }
    }

    private Duration elapsed(long startedAt) {
        return Duration.ofMillis(context.clock().millis() - startedAt);
    }

    private void run(Plan plan, int number, ResumePoint resumePoint) throws SQLException {
        PlannedStep planned = plan.steps().get(number - 1);
        PlannedStep step = (resumePoint.statementsDone() == 0) ? again.apply(planned) : planned;
        context.listener().revisionStarted(plan, step, number);
        try (Guarded guarded = context.dialect()
                .stepGuard()
                .open(context.connection(), context.versionTable().sql(), step.statements(), step.isCode())) {
            StepRun run = new StepRun(context, step, lastSequence + number, resumePoint, guarded);
            runnerFor(run).run(run);
            context.tracker().reached(step.transition().after());
            finished(plan, run, number);
        } catch (MigrateException ex) {
            context.listener().revisionFailed(plan, step, number, ex);
            throw ex;
        }
    }

    private void finished(Plan plan, StepRun run, int number) {
        PlannedStep step = run.step();
        context.log().info("Running {}{} ({} ms){}", step.describe(), message(step), run.elapsedMs(), losses(step));
        context.listener().revisionFinished(plan, step, number, Duration.ofMillis(run.elapsedMs()));
    }

    private StepRunner runnerFor(StepRun run) {
        boolean whole = context.dialect().capabilities().transactionalDdl()
                && run.step().migration().transactional()
                && run.resumeAt() == 0;
        return whole ? new TransactionalStepRunner() : new StepwiseRunner();
    }

    private static String message(PlannedStep step) {
        String message = step.migration().header().message();
        return message.isEmpty() ? "" : ", " + message;
    }

    /** An upgrade is reviewed before it is released; a downgrade is often typed, so it says what went with it. */
    private static String losses(PlannedStep step) {
        return (step.direction() == Direction.UPGRADE || step.notes().isEmpty())
                ? ""
                : ": " + step.notes().stream().map(PlanNote::text).collect(Collectors.joining("; "));
    }

    private static String count(int revisions) {
        return (revisions == 1) ? "1 revision" : revisions + " revisions";
    }
}
