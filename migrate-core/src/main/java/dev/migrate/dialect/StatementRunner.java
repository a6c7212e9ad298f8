package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** How a statement is sent to the database; an implementation is safe for use by several threads. */
@FunctionalInterface
public interface StatementRunner {

    /** Sends it by JDBC as it is written, without JDBC's escapes in braces. */
    StatementRunner JDBC = (connection, statement, timeout) -> {
        try (Statement jdbc = connection.createStatement();
                QueryTimeout limited = QueryTimeout.of(jdbc, timeout)) {
            jdbc.setEscapeProcessing(false);
            boolean rows = jdbc.execute(statement.sql());
            // A batch of SQL Server reports what its later statements did, and their failure, only when asked for it.
            while (rows || jdbc.getUpdateCount() != -1) {
                rows = jdbc.getMoreResults();
            }
        }
    };

    /**
     * Runs one statement on the connection and leaves its transaction open.
     *
     * @param timeout how long the driver lets it run, or zero for as long as it takes
     * @throws SQLException if the database or the driver refuses it
     */
    void run(Connection connection, SqlStatement statement, Duration timeout) throws SQLException;

    /**
     * Runs one statement for as long as it takes.
     *
     * @throws SQLException if the database or the driver refuses it
     */
    default void run(Connection connection, SqlStatement statement) throws SQLException {
        run(connection, statement, Duration.ZERO);
    }
}
