package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.script.CopyStatement;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Hands rows to PostgreSQL's own driver, in a class of its own because an application may not have that driver. */
final class PostgresqlCopy {

    private PostgresqlCopy() {}

    static void run(Connection connection, CopyStatement copy) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy.command(), new StringReader(copy.data()));
        } catch (IOException ex) {
            throw new SQLException("The rows could not be sent: " + ex.getMessage(), ex);
        }
    }
}
