package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import java.sql.SQLException;
import java.util.List;

/** The database couldn't be reached, or refused one of the tool's own statements. */
public final class DatabaseAccessException extends MigrateException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param what what was being done, without a full stop
     * @param cause what the driver said
     */
    public DatabaseAccessException(String what, SQLException cause) {
        super(
                what + ": " + DatabaseError.text(cause),
                List.of(),
                "Check that the database runs, that its URL and user are right, and what the user may do there.",
                cause);
    }
}
