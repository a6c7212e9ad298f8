package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.HeldLock;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The open transaction that is the lock. While it is held, the migrating session waits for other writers, so that no
 * statement is refused because the application writes at the same moment.
 */
final class SqliteHeldLock implements HeldLock {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Connection migrating;
    private final @Nullable Connection lock;
    private final QualifiedName versionTable;
    private final long patienceBefore;
    private boolean freed;
    private boolean lost;

    private SqliteHeldLock(
            Connection migrating, @Nullable Connection lock, QualifiedName versionTable, long patienceBefore) {
        this.migrating = migrating;
        this.lock = lock;
        this.versionTable = versionTable;
        this.patienceBefore = patienceBefore;
    }

    static SqliteHeldLock over(Connection migrating, @Nullable Connection lock, QualifiedName versionTable)
            throws SQLException {
        long before;
        try (Statement statement = migrating.createStatement();
                ResultSet row = statement.executeQuery("pragma busy_timeout")) {
            before = row.next() ? row.getLong(1) : 0;
        }
        setPatience(migrating, Math.max(before, PATIENCE.toMillis()));
        return new SqliteHeldLock(migrating, lock, versionTable, before);
    }

    @Override
    public void ensureHeld() {
        if (freed) {
            throw new IllegalStateException("the lock for '" + versionTable + "' was freed");
        }
        try {
            lost |= migrating.isClosed() || (lock != null && lock.isClosed());
        } catch (SQLException ex) {
            lost = true;
        }
        if (lost) {
            throw new MigrateException(
                    "The lock for '" + versionTable + "' is lost, because its session was closed.",
                    List.of(),
                    "Nothing more is run. Check what the other migration did, then start again.",
                    null);
        }
    }

    @Override
    public void close() throws SQLException {
        if (freed) {
            return;
        }
        freed = true;
        // Closing rolls back the transaction, which is the lock.
        try (Connection last = lock) {
            if (!migrating.isClosed()) {
                setPatience(migrating, patienceBefore);
            }
        }
    }

    private static void setPatience(Connection connection, long millis) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + millis);
        }
    }
}
