package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.LockOwner;
import dev.migrate.dialect.LockRequest;
import dev.migrate.dialect.LockStrategy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/**
 * A {@code begin immediate} that stays open on a small database of its own beside the one that is migrated.
 *
 * <p>SQLite lets one connection write at a time, so a lease in the database itself could not be renewed while the migration
 * writes. The operating system frees this lock when its process ends, however it ends. A database in memory belongs to one
 * process and needs no lock between processes. Immutable, so safe for use by several threads.
 */
final class SqliteFileLock implements LockStrategy {

    /** {@code SQLITE_BUSY}; what extends it is in the higher bits. */
    private static final int BUSY = 5;

    @Override
    public Optional<HeldLock> tryAcquire(LockRequest request) throws SQLException {
        Connection migrating = request.connection();
        if (!migrating.getAutoCommit()) {
            throw new IllegalStateException("a lock must not be tried inside a transaction");
        }
        Optional<Path> file = file(request);
        if (file.isEmpty()) {
            return Optional.of(SqliteHeldLock.over(migrating, null, request.versionTable()));
        }
        Connection lock = open(file.get());
        boolean held = false;
        try {
            if (!claim(lock, request.owner())) {
                return Optional.empty();
            }
            HeldLock heldLock = SqliteHeldLock.over(migrating, lock, request.versionTable());
            held = true;
            return Optional.of(heldLock);
        } finally {
            if (!held) {
                lock.close();
            }
        }
    }

    @Override
    public Optional<LockHolder> holder(LockRequest request) throws SQLException {
        Optional<Path> file = file(request);
        if (file.isEmpty() || !Files.exists(file.get())) {
            return Optional.empty();
        }
        try (Connection lock = open(file.get())) {
            if (begin(lock)) {
                execute(lock, "rollback");
                return Optional.empty();
            }
            boolean noted = !SqliteCatalogue.objects(lock, SqliteCatalogQueries.OBJECT, "table", "holder")
                    .isEmpty();
            return noted ? read(lock) : Optional.empty();
        } catch (SQLException ex) {
            // Whoever has it is just writing down who it is.
            if (isBusy(ex)) {
                return Optional.empty();
            }
            throw ex;
        }
    }

    /**
     * Notes who asks, so that those who wait can read it, and takes the lock again. Somebody else can come between: then
     * the note is theirs, and so is the lock.
     */
    private static boolean claim(Connection lock, LockOwner owner) throws SQLException {
        String token = UUID.randomUUID().toString();
        if (!begin(lock)) {
            return false;
        }
        try {
            execute(
                    lock,
                    "create table if not exists holder" + " (token text, host text, application text, since integer)");
            execute(lock, "delete from holder");
            try (PreparedStatement insert = lock.prepareStatement("insert into holder values (?, ?, ?, ?)")) {
                insert.setString(1, token);
                insert.setString(2, owner.host());
                insert.setString(3, owner.application());
                insert.setLong(4, System.currentTimeMillis());
                insert.executeUpdate();
            }
            execute(lock, "commit");
        } catch (SQLException ex) {
            // A reader can keep the note from being written; the lock is tried again.
            if (isBusy(ex)) {
                return false;
            }
            throw ex;
        }
        return begin(lock) && isNoted(lock, token);
    }

    private static boolean isNoted(Connection lock, String token) throws SQLException {
        try (Statement statement = lock.createStatement();
                ResultSet row = statement.executeQuery("select token from holder")) {
            return row.next() && row.getString(1).equals(token);
        }
    }

    private static Optional<LockHolder> read(Connection lock) throws SQLException {
        try (Statement statement = lock.createStatement();
                ResultSet row = statement.executeQuery("select host, application, since from holder")) {
            return row.next()
                    ? Optional.of(new LockHolder(
                            row.getString(1),
                            row.getString(2),
                            Instant.ofEpochMilli(row.getLong(3)),
                            "It frees itself when its process ends; to take it away, end that process."))
                    : Optional.empty();
        }
    }

    private static boolean begin(Connection lock) throws SQLException {
        try {
            execute(lock, "begin immediate");
            return true;
        } catch (SQLException ex) {
            if (isBusy(ex)) {
                return false;
            }
            throw ex;
        }
    }

    private static boolean isBusy(SQLException ex) {
        return (ex.getErrorCode() & 0xff) == BUSY;
    }

    private static Connection open(Path file) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", "0");
        return DriverManager.getConnection("jdbc:sqlite:" + file, properties);
    }

    private static Optional<Path> file(LockRequest request) throws SQLException {
        try (Statement statement = request.connection().createStatement();
                ResultSet row = statement.executeQuery("select file from pragma_database_list where name = 'main'")) {
            String database = row.next() ? row.getString(1) : null;
            if (database == null || database.isEmpty()) {
                return Optional.empty();
            }
            String table = URLEncoder.encode(request.versionTable().name(), StandardCharsets.UTF_8)
                    .replace("*", "%2A");
            return Optional.of(Path.of(database + "-" + table + "-lock"));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
