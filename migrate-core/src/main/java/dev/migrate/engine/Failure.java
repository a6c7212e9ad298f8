package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What stopped a step, before it is known in what state that leaves the database.
 *
 * @param error what the database or the code said
 * @param statement the start of the statement, or {@code null} where none was running
 * @param sql the whole statement, or an empty text where it isn't known
 * @param location the statement's file and line, or the class
 * @param cause the original exception
 */
record Failure(String error, @Nullable String statement, String sql, SourceLocation location, Exception cause) {

    static Failure of(StatementException ex) {
        SQLException cause = ex.databaseError();
        return new Failure(
                DatabaseError.text(cause),
                Excerpt.of(ex.statement().sql()),
                ex.statement().sql(),
                ex.statement().location(),
                cause);
    }

    static Failure of(StopException ex) {
        return new Failure(sentence(ex.problem()), null, "", ex.locations().get(0), ex);
    }

    static Failure of(PlannedStep step, CodeFailedException ex) {
        Exception thrown = ex.thrown();
        if (thrown instanceof StatementException statement) {
            return of(statement);
        }
        if (thrown instanceof StopException stop) {
            return of(stop);
        }
        SourceLocation location = step.migration().header().location();
        if (thrown instanceof SQLException sql) {
            return new Failure(DatabaseError.text(sql), null, "", location, thrown);
        }
        if (thrown instanceof MigrateException known) {
            return new Failure(known.problem() + " " + known.remedy(), null, "", location, thrown);
        }
        String name = thrown.getClass().getName();
        String message = thrown.getMessage();
        return new Failure(sentence((message == null) ? name : name + ": " + message), null, "", location, thrown);
    }

    static Failure atCommit(PlannedStep step, SQLException ex) {
        SourceLocation location = step.migration().header().location();
        return new Failure("commit: " + DatabaseError.text(ex), null, "", location, ex);
    }

    /** Returns what the database said, if it said something, also where code has wrapped it. */
    @Nullable
    SQLException databaseError() {
        Throwable each = cause;
        while (each != null && !(each instanceof SQLException)) {
            each = each.getCause();
        }
        return (SQLException) each;
    }

    MigrationFailedException exception(StepRun run, String state, String remedy) {
        PlannedStep step = run.step();
        int steps = step.statements().size();
        String at = (statement == null || steps == 0) ? "" : " at step " + (run.statementsDone() + 1) + " of " + steps;
        String problem = "Revision '" + step.migration().id() + "' ("
                + step.migration().header().message() + ") failed to "
                + step.direction().label() + at + ": " + error;
        return new MigrationFailedException(step.migration().id(), problem, statement, state, location, remedy, cause);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
