package dev.migrate.engine;

import dev.migrate.changelog.CodeBody;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Runs a step in one transaction together with its version rows and its journal row: it has happened whole or not at all.
 *
 * <p>The journal row is written once, when the outcome is known, so a revision of one statement costs four round trips.
 */
final class TransactionalStepRunner implements StepRunner {

    @Override
    public void run(StepRun run) throws SQLException {
        Retries.Tries tries = run.context().retries().begin(run.describe());
        boolean done = attempt(run, tries);
        while (!done) {
            done = attempt(run.fromItsBeginning(), tries);
        }
    }

    /** Runs the step once, and returns whether it is through; if not, it is to be run again. */
    private static boolean attempt(StepRun run, Retries.Tries tries) throws SQLException {
        Connection connection = run.connection();
        connection.setAutoCommit(false);
        try {
            run.context().limits().begun();
            run.guarded().begun();
            perform(run);
        } catch (StatementException ex) {
            connection.rollback();
            return rolledBack(run, tries, Failure.of(ex));
        } catch (StopException ex) {
            connection.rollback();
            return rolledBack(run, tries, Failure.of(ex));
        } catch (CodeFailedException ex) {
            connection.rollback();
            return rolledBack(run, tries, Failure.of(run.step(), ex));
        } catch (SQLException | RuntimeException | Error ex) {
            Rollback.after(ex, connection);
            throw ex;
        }
        return commit(run, tries);
    }

    /** Does all that the step does in its transaction, which is open before and after. */
    static void perform(StepRun run) throws SQLException {
        Optional<String> reasonToSkip = run.reasonToSkip();
        if (reasonToSkip.isPresent()) {
            run.passOver(reasonToSkip.get());
            return;
        }
        run.lookUpDowngrade();
        if (run.step().migration().body() instanceof CodeBody code) {
            new StepMigrationContext(run).runCode(code);
        } else {
            run.executeAll(run::execute);
        }
        run.appendEntry(Outcome.SUCCEEDED, run.statementsDone(), null);
        run.moveVersion();
    }

    /** Commits; a deferred constraint can still fail here. */
    private static boolean commit(StepRun run, Retries.Tries tries) throws SQLException {
        try {
            run.guarded().beforeCommit();
            run.connection().commit();
            return true;
        } catch (SQLException ex) {
            Rollback.after(ex, run.connection());
            return rolledBack(run, tries, Failure.atCommit(run.step(), ex));
        }
    }

    private static boolean rolledBack(StepRun run, Retries.Tries tries, Failure failure) throws SQLException {
        run.context().lock().ensureHeld();
        if (tries.again(failure)) {
            return false;
        }
        if (run.mayFail()) {
            run.passOver(run.failedButPassed(failure));
            run.connection().commit();
            return true;
        }
        String direction = run.step().direction().label();
        String remedy = tries.remedy(
                failure,
                "Mend the revision or the data that it met, then " + direction
                        + " again (a starting application does so by itself).");
        throw failure.exception(run, note(run, failure), remedy);
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
