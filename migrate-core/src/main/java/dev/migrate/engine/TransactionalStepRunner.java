package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Runs a step in one transaction together with its version rows and its journal row: it has happened whole or not at all.
 *
 * <p>The journal row is written once, when the outcome is known, so a revision of one statement costs four round trips.
 */
final class TransactionalStepRunner implements StepRunner {

    @Override
    public void run(StepRun run) throws SQLException {
        Connection connection = run.connection();
        connection.setAutoCommit(false);
        try {
            run.guarded().begun();
            run.lookUpDowngrade();
            execute(run);
            run.appendEntry(Outcome.SUCCEEDED, run.statementsDone(), null);
            run.moveVersion();
        } catch (StatementException ex) {
            connection.rollback();
            throw failed(run, Failure.of(ex));
        } catch (StopException ex) {
            connection.rollback();
            throw failed(run, Failure.of(ex));
        } catch (CodeFailedException ex) {
            connection.rollback();
            throw failed(run, Failure.of(run.step(), ex));
        } catch (SQLException | RuntimeException | Error ex) {
            Rollback.after(ex, connection);
            throw ex;
        }
        commit(run);
    }

    private static void execute(StepRun run) throws SQLException {
        if (run.step().migration().body() instanceof CodeBody code) {
            new StepMigrationContext(run).runCode(code);
        } else {
            run.executeAll(run::execute);
        }
    }

    /** Commits; a deferred constraint can still fail here. */
    private static void commit(StepRun run) throws SQLException {
        try {
            run.guarded().beforeCommit();
            run.connection().commit();
        } catch (SQLException ex) {
            Rollback.after(ex, run.connection());
            throw failed(run, Failure.atCommit(run.step(), ex));
        }
    }

    private static MigrationFailedException failed(StepRun run, Failure failure) {
        run.context().lock().ensureHeld();
        String direction = run.step().direction().label();
        return failure.exception(
                run,
                note(run, failure),
                "Mend the revision or the data that it met, then " + direction
                        + " again (a starting application does so by itself).");
    }

    /** Notes the failure in a transaction of its own, and returns in what state the database is. */
    private static String note(StepRun run, Failure failure) {
        try {
            run.appendEntry(Outcome.FAILED, 0, failure.error());
            run.connection().commit();
        } catch (SQLException ex) {
            failure.cause().addSuppressed(ex);
            Rollback.after(failure.cause(), run.connection());
            return "The failure could not be written to the journal (" + DatabaseError.text(ex)
                    + "); the version table tells whether the revision is applied.";
        }
        return "The revision was rolled back whole; the database is at "
                + Heads.text(run.step().transition().before()) + ", as before.";
    }
}
