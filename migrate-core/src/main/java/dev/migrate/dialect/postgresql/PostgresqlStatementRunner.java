package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StatementRunner;
import dev.migrate.dialect.script.CopyStatement;
import dev.migrate.dialect.script.LexicalRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends the rows of a {@code COPY … FROM STDIN} after the statement, which JDBC alone can't, and makes way for an index that an
 * earlier attempt has left invalid.
 */
final class PostgresqlStatementRunner implements StatementRunner {

    private static final String DRIVER = "PostgreSQL JDBC Driver";

    private final LexicalRules rules;

    PostgresqlStatementRunner(LexicalRules rules) {
        this.rules = rules;
    }

    @Override
    public void run(Connection connection, SqlStatement statement, Duration timeout) throws SQLException {
        Optional<CopyStatement> copy = CopyStatement.of(statement.sql(), rules, statement.location());
        if (copy.isEmpty()) {
            if (!statement.transactional()) {
                PostgresqlInvalidIndex.dropBefore(connection, statement.sql());
            }
            JDBC.run(connection, statement, timeout);
            return;
        }
        String driver = connection.getMetaData().getDriverName();
        if (!driver.equals(DRIVER)) {
            throw new SQLFeatureNotSupportedException("COPY … FROM STDIN needs the '" + DRIVER + "', and the connection"
                    + " is of '" + driver + "'; use that driver, or insert the rows");
        }
        PostgresqlCopy.run(connection, copy.get());
    }
}
