package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** Tells whether somebody stands between the driver and the server. */
final class PostgresqlProxy {

    private static final String DRIVER = "PostgreSQL JDBC Driver";

    private PostgresqlProxy() {}

    /**
     * Whether the server process that answers is another one than the connection was promised when it was opened. That is so
     * with every proxy that shares sessions, such as PgBouncer, because it answers for many server processes; other drivers don't
     * tell, and are taken for direct.
     */
    static boolean isBefore(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDriverName().equals(DRIVER) || !connection.isWrapperFor(PGConnection.class)) {
            return false;
        }
        int promised = connection.unwrap(PGConnection.class).getBackendPID();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1) != promised;
        }
    }
}
