package dev.migrate.engine;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a plan, one step after the other, each in the way that the database allows. */
final class PlanExecutor {

    private static final Logger LOG = LoggerFactory.getLogger("dev.migrate.Migrator");

    private final RunContext context;
    private final DatabaseState state;

    PlanExecutor(RunContext context, DatabaseState state) {
        this.context = context;
        this.state = state;
    }

    /**
     * Makes sure that the plan goes on with what an earlier run left half-way.
     *
     * @throws PartialRevisionException if it doesn't, or can't
     */
    void check(Plan plan) {
        ResumePoint.of(state, plan);
    }

    /** Runs every step; the first failure ends the run and leaves the earlier steps done. */
    void execute(Plan plan) throws SQLException {
        ResumePoint resumePoint = ResumePoint.of(state, plan);
        long startedAt = context.clock().millis();
        long sequence = state.lastSequence();
        try {
            for (PlannedStep step : plan.steps()) {
                StepRun run = new StepRun(context, step, ++sequence, resumePoint.statementsDoneOf(step));
                runnerFor(run).run(run);
                LOG.info("Running {}{} ({} ms)", step.describe(), message(step), run.elapsedMs());
            }
        } finally {
            context.tracker().clear();
        }
        LOG.info(
                "Migrate {} to {} COMPLETED: {} in {} ms.",
                plan.direction().label(),
                plan.target(),
                count(plan.steps().size()),
                context.clock().millis() - startedAt);
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

    private static String count(int revisions) {
        return (revisions == 1) ? "1 revision" : revisions + " revisions";
    }
}
