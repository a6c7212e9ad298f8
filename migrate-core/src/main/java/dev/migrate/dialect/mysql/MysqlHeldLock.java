package dev.migrate.dialect.mysql;

import dev.migrate.dialect.HeldLock;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named lock that lives as long as its session. */
final class MysqlHeldLock implements HeldLock {

    private final Connection connection;
    private final QualifiedName table;
    private final String name;
    private boolean freed;

    MysqlHeldLock(Connection connection, QualifiedName table, String name) {
        this.connection = connection;
        this.table = table;
        this.name = name;
    }

    /** Only looks whether the connection is open, which the driver knows by itself; a dead one fails in its next use. */
    @Override
    public void ensureHeld() {
        if (freed) {
            throw new IllegalStateException("the lock for '" + table + "' was freed");
        }
        try {
            if (connection.isClosed()) {
                throw lost(null);
            }
        } catch (SQLException ex) {
            throw lost(ex);
        }
    }

    @Override
    public void close() throws SQLException {
        if (freed) {
            return;
        }
        freed = true;
        if (connection.isClosed()) {
            return; // The session is gone, and the lock went with it.
        }
        try (PreparedStatement statement = connection.prepareStatement("select release_lock(?)")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getInt(1) != 1) {
                    throw notHeld();
                }
            }
        }
    }

    private MigrateException lost(@Nullable SQLException cause) {
        return new MigrateException(
                "The lock for '" + table + "' is lost, because its connection was closed.",
                List.of(),
                "Nothing more is run. Start again; what was committed is not repeated.",
                cause);
    }

    private MigrateException notHeld() {
        return new MigrateException(
                "The lock for '" + table + "' was not held any more by the session that took it.",
                "Connect without a proxy that pools transactions: it changes the session between two statements, so"
                        + " that another migration may have run at the same time.");
    }
}
