package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import java.sql.SQLException;
import java.util.List;

/** A statement that the database refused; a Java migration may see it, the engine tells people more. */
final class StatementException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final transient SqlStatement statement;
    private final SQLException databaseError;

    StatementException(SqlStatement statement, SQLException databaseError) {
        super(
                "The database refused '" + Excerpt.of(statement.sql()) + "': " + DatabaseError.text(databaseError),
                List.of(statement.location()),
                "Mend the statement or the data that it met.",
                databaseError);
        this.statement = statement;
        this.databaseError = databaseError;
    }

    SqlStatement statement() {
        return statement;
    }

    SQLException databaseError() {
        return databaseError;
    }
}
