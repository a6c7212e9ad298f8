package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpdateRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Runs a step where a rollback doesn't undo everything, because DDL commits by itself or a statement refuses to run in a
 * transaction. An open journal row says after each statement how far the step is, so that a later run can go on there.
 *
 * <p>A statement that changes rows commits together with that note. DDL commits just before it, so a process that dies
 * exactly in between leaves a statement in the database that the journal counts as not done.
 */
final class StepwiseRunner implements StepRunner {

    @Override
    public void run(StepRun run) throws SQLException {
        Connection connection = run.connection();
        Retries.Tries tries = run.context().retries().begin(run.describe());
        connection.setAutoCommit(false);
        try {
            Optional<String> reasonToSkip = run.reasonToSkip();
            if (reasonToSkip.isPresent()) {
                run.passOver(reasonToSkip.get());
                connection.commit();
                return;
            }
            run.lookUpDowngrade();
            run.appendEntry(Outcome.RUNNING, run.resumeAt(), null);
            connection.commit();
            execute(run, tries);
            run.context().lock().ensureHeld();
            run.moveVersion();
            run.closeEntry(Outcome.SUCCEEDED, null);
            run.guarded().beforeCommit();
            connection.commit();
        } catch (StatementException ex) {
            Rollback.after(ex, connection);
            if (!run.mayFail()) {
                throw failed(run, Failure.of(ex), tries);
            }
            run.context().lock().ensureHeld();
            connection.setAutoCommit(false);
            run.moveVersion();
            run.closeEntry(Outcome.SUCCEEDED, run.failedButPassed(Failure.of(ex)));
            connection.commit();
        } catch (StopException ex) {
            Rollback.after(ex, connection);
            throw failed(run, Failure.of(ex), tries);
        } catch (CodeFailedException ex) {
            Rollback.after(ex, connection);
            throw failed(run, Failure.of(run.step(), ex), tries);
        } catch (SQLException | RuntimeException | Error ex) {
            Rollback.after(ex, connection);
            throw ex;
        }
    }

    private static void execute(StepRun run, Retries.Tries tries) throws SQLException {
        if (run.step().migration().body() instanceof CodeBody code) {
            new NotingContext(run).runCode(code);
            run.noteProgress();
            return;
        }
        run.executeAll((statement) -> {
            if (statement.transactional()) {
                executeUntilUnlocked(run, statement, tries);
            } else {
                executeAlone(run, statement);
            }
            run.noteProgress();
            run.connection().commit();
        });
    }

    /**
     * Runs a statement in the transaction of its note. What met a lock has done nothing, and nothing else is in the transaction,
     * so it is tried again; but not rows of a file, which may be many.
     */
    private static void executeUntilUnlocked(StepRun run, SqlStatement statement, Retries.Tries tries)
            throws SQLException {
        boolean done = false;
        while (!done) {
            run.context().limits().begun();
            try {
                run.execute(statement);
                done = true;
            } catch (StatementException ex) {
                if (statement.batches() != null) {
                    throw ex;
                }
                run.connection().rollback();
                run.context().lock().ensureHeld();
                if (!tries.again(Failure.of(ex))) {
                    throw ex;
                }
            }
        }
    }

    /** Runs a statement that refuses a transaction, and that would leave half-done work if it didn't wait for locks. */
    private static void executeAlone(StepRun run, SqlStatement statement) throws SQLException {
        run.connection().setAutoCommit(true);
        run.context().limits().lift();
        run.execute(statement);
        run.context().limits().lower();
        run.connection().setAutoCommit(false);
    }

    private static MigrationFailedException failed(StepRun run, Failure failure, Retries.Tries tries) {
        run.context().lock().ensureHeld();
        String direction = run.step().direction().label();
        String state = note(run, failure);
        String waysOut = new WaysOut(
                        run.step().migration().id(),
                        run.step().transition().after(),
                        run.step().isCode())
                .text();
        if (run.isAtStatementOfDeath()) {
            return failure.exception(
                    run,
                    state,
                    "An earlier run died at this statement, which may have reached the database. If it hasn't, mend the"
                            + " cause and " + direction + " again. " + waysOut);
        }
        if (run.statementsNoted() == 0) {
            String remedy = "Mend the revision or the data that it met, then " + direction + " again.";
            return failure.exception(run, state, tries.remedy(failure, remedy));
        }
        String remedy = run.step().isCode()
                ? "Code can't be resumed. " + waysOut
                : "Mend the cause and " + direction + " again: it goes on with that statement, as long as the finished"
                        + " ones stay as they are. " + waysOut;
        return failure.exception(run, state, tries.remedy(failure, remedy));
    }

    /** Closes the open row, and returns in what state the database is. */
    private static String note(StepRun run, Failure failure) {
        try {
            run.connection().setAutoCommit(false);
            if (run.isInJournal()) {
                run.closeEntry(Outcome.FAILED, failure.error());
            } else {
                run.appendEntry(Outcome.FAILED, 0, failure.error());
            }
            run.connection().commit();
        } catch (SQLException ex) {
            failure.cause().addSuppressed(ex);
            Rollback.after(failure.cause(), run.connection());
            return "The journal could not be closed (" + DatabaseError.text(ex)
                    + "); its last row tells how far the revision is.";
        }
        int done = run.statementsNoted();
        if (done == 0) {
            return "Nothing of the revision is in the database, which is at "
                    + Heads.text(run.step().transition().before()) + ", as before.";
        }
        String of = run.step().isCode() ? "" : " of " + run.step().statements().size();
        return "Here DDL can't be rolled back: the first " + done + of
                + " statements are in the database, whose version is still "
                + Heads.text(run.step().transition().before()) + ".";
    }

    /** Commits after each operation of code that may have been DDL, with the note of it. */
    private static final class NotingContext extends StepMigrationContext {

        private final StepRun run;

        NotingContext(StepRun run) {
            super(run);
            this.run = run;
        }

        @Override
        public void apply(Operation operation) {
            super.apply(operation);
            if (changesSchema(operation)) {
                try {
                    run.noteProgress();
                    run.connection().commit();
                } catch (SQLException ex) {
                    throw new DatabaseAccessException("The journal could not be written", ex);
                }
            }
        }

        private static boolean changesSchema(Operation operation) {
            return !(operation instanceof InsertRows
                    || operation instanceof UpdateRows
                    || operation instanceof DeleteRows
                    || operation instanceof ExecuteSql);
        }
    }
}
