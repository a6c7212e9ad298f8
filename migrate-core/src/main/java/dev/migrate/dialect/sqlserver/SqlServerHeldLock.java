package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.HeldLock;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The application lock of a live session. */
final class SqlServerHeldLock implements HeldLock {

    private static final String RELEASE =
            "exec sys.sp_releaseapplock @Resource = ?, @LockOwner = N'Session', @DbPrincipal = N'public'";

    private final Connection connection;
    private final QualifiedName table;
    private final String resource;
    private boolean freed;

    SqlServerHeldLock(Connection connection, QualifiedName table, String resource) {
        this.connection = connection;
        this.table = table;
        this.resource = resource;
    }

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
        try (PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            statement.setString(1, resource);
            statement.execute();
        }
    }

    private MigrateException lost(@Nullable SQLException cause) {
        return new MigrateException(
                "The lock for '" + table + "' is lost, because its connection was closed.",
                List.of(),
                "Nothing more is run. Start again; what was committed is not repeated.",
                cause);
    }
}
