package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StepGuard.Guarded;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One step of a plan while it runs: what belongs to it, and how far it is. Used by the migrating thread only. */
final class StepRun {

    private final RunContext context;
    private final PlannedStep step;
    private final long sequence;
    private final ResumePoint resumePoint;
    private final Guarded guarded;
    private final Instant startedAt;
    private int statementsDone;
    private int statementsNoted;
    private boolean inJournal;
    private @Nullable String downgradeSql;

    StepRun(RunContext context, PlannedStep step, long sequence, ResumePoint resumePoint, Guarded guarded) {
        this(context, step, sequence, resumePoint, guarded, context.clock().instant());
    }

    private StepRun(
            RunContext context,
            PlannedStep step,
            long sequence,
            ResumePoint resumePoint,
            Guarded guarded,
            Instant startedAt) {
        this.context = context;
        this.step = step;
        this.sequence = sequence;
        this.resumePoint = resumePoint;
        this.guarded = guarded;
        this.downgradeSql = step.downgradeSql();
        this.startedAt = startedAt;
        this.statementsDone = resumePoint.statementsDone();
        this.statementsNoted = resumePoint.statementsDone();
    }

    /** Returns this step as a row of the journal may tell it when the steps before it were rolled back, too. */
    StepRun rolledBack(long firstSequence, Set<String> headsBefore) {
        return new StepRun(
                context, step.startingFrom(headsBefore), firstSequence, ResumePoint.NONE, guarded, startedAt);
    }

    /** Returns the same step before its first statement. */
    StepRun fromItsBeginning() {
        return new StepRun(context, step, sequence, resumePoint, guarded, startedAt);
    }

    /** Returns how a warning calls it. */
    String describe() {
        return "Revision '" + step.migration().id() + "'";
    }

    RunContext context() {
        return context;
    }

    Connection connection() {
        return context.connection();
    }

    PlannedStep step() {
        return step;
    }

    long sequence() {
        return sequence;
    }

    /** Returns what is to be done around the transactions. */
    Guarded guarded() {
        return guarded;
    }

    int resumeAt() {
        return resumePoint.statementsDone();
    }

    /** Whether this is the statement at which an earlier run died, which may have reached the database. */
    boolean isAtStatementOfDeath() {
        return resumePoint.died() && statementsDone == resumePoint.statementsDone();
    }

    Instant startedAt() {
        return startedAt;
    }

    int statementsDone() {
        return statementsDone;
    }

    /** Returns how many statements the journal's open row counts as done. */
    int statementsNoted() {
        return statementsNoted;
    }

    long elapsedMs() {
        return context.clock().instant().toEpochMilli() - startedAt.toEpochMilli();
    }

    /**
     * Returns why the step isn't run and counts as applied, or nothing if it is to run.
     *
     * @throws StopException if it isn't to run and doesn't count as applied either
     */
    Optional<String> reasonToSkip() throws SQLException {
        return (step.guard() == null || resumePoint.sequence() != 0)
                ? Optional.empty()
                : new GuardedUpgrade(context, step.migration().id(), step.guard()).reasonToSkip();
    }

    /** Notes that the step counts as applied though it wasn't run or failed; the caller commits. */
    void passOver(String reason) throws SQLException {
        downgradeSql = DowngradeSql.join(List.of());
        appendEntry(Outcome.SUCCEEDED, 0, reason);
        moveVersion();
    }

    /** Whether the run goes on where the step fails. */
    boolean mayFail() {
        return step.direction() == Direction.UPGRADE
                && !step.migration().origin().failOnError();
    }

    /** Says that the run goes on, and returns what the journal keeps of it. */
    String failedButPassed(Failure failure) {
        context.log()
                .warn(
                        "Revision {} failed and counts as applied, as its 'failOnError: false' wants it: {}",
                        step.migration().id(),
                        failure.error());
        return (statementsNoted == 0)
                ? JournalEntry.NOT_RUN + " It failed, and doesn't have to succeed: " + failure.error()
                : "It failed after " + statementsNoted + " of "
                        + step.statements().size() + " statements, and doesn't have to succeed: " + failure.error();
    }

    /** Finds out how the step's changes are undone while the catalogue still has what they drop and alter. */
    void lookUpDowngrade() throws SQLException {
        if (step.lookedUp() != null) {
            DowngradeLookup lookup = new DowngradeLookup(context);
            downgradeSql = (resumePoint.sequence() == 0)
                    ? lookup.inCatalogue(step.lookedUp()).orElse(null)
                    : lookup.inJournal(resumePoint.sequence()).orElse(null);
        }
    }

    /** Appends the step's journal row as it stands; the caller commits. */
    void appendEntry(Outcome outcome, int stepsDone, @Nullable String error) throws SQLException {
        JournalEntry entry = context.entries().entry(this, outcome, stepsDone, error);
        context.journal().append(context.connection(), entry, downgradeSql);
        inJournal = true;
    }

    /** Whether the journal has a row of this run of the step. */
    boolean isInJournal() {
        return inJournal;
    }

    /** Notes in the open row how far the step is; the caller commits. */
    void noteProgress() throws SQLException {
        String digest = step.isCode() ? "" : StepsDigest.of(step.statements(), statementsDone);
        context.journal().progress(context.connection(), sequence, statementsDone, digest);
        statementsNoted = statementsDone;
    }

    /** Closes the open row; the caller commits. */
    void closeEntry(Outcome outcome, @Nullable String error) throws SQLException {
        context.journal()
                .close(
                        context.connection(),
                        sequence,
                        outcome,
                        startedAt,
                        context.clock().instant(),
                        error);
    }

    /** Changes the version table's rows; the caller commits. */
    void moveVersion() throws SQLException {
        context.versionTable().apply(context.connection(), step.transition());
    }

    /** Shows to other threads that the next statement is about to run. */
    void showProgress() {
        context.tracker()
                .show(new RunningMovement(
                        step.migration().id(),
                        step.direction(),
                        statementsDone + 1,
                        step.statements().size(),
                        startedAt));
    }

    /**
     * Runs all statements of a plan from the resume point on, and says what stands between them.
     *
     * @throws StatementException if the database refuses one
     * @throws StopException if a message ends the run
     */
    void executeAll(StatementRunner runner) throws SQLException {
        List<SqlStatement> statements = step.statements();
        for (int i = resumePoint.statementsDone(); i < statements.size(); i++) {
            sayAt(i);
            runner.run(statements.get(i));
        }
        sayAt(statements.size());
    }

    private void sayAt(int position) {
        for (StepMessage message : step.messages()) {
            if (message.position() == position) {
                say(message);
            }
        }
    }

    /**
     * Says a message in the log.
     *
     * @throws StopException if it ends the run
     */
    void say(StepMessage message) {
        if (message.stops()) {
            throw new StopException(message);
        }
        context.log().info("{}: {}", step.migration().id(), message.text());
    }

    /**
     * Runs one statement if the lock is still held.
     *
     * @throws StatementException if the database refuses it
     */
    void execute(SqlStatement statement) {
        context.lock().ensureHeld();
        showProgress();
        context.listener().statementStarted(step, statement, statementsDone + 1);
        try {
            if (statement.batches() != null) {
                new RowLoad(context, statement.batches()).run();
            } else {
                context.dialect()
                        .statementRunner()
                        .run(context.connection(), statement, context.limits().driverTimeout());
            }
        } catch (SQLException ex) {
            throw new StatementException(statement, ex);
        }
        statementsDone++;
    }

    /** Runs one statement of a plan in the way that the step's runner has chosen. */
    @FunctionalInterface
    interface StatementRunner {

        void run(SqlStatement statement) throws SQLException;
    }
}
