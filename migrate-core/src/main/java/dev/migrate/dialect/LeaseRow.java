package dev.migrate.dialect;

import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The one row that says who has the lock, and the statements on it, each committed at once.
 *
 * <p>All times are the server's, in milliseconds since 1970-01-01 in UTC, so that clocks of different machines never
 * meet and no type of time stamp matters.
 */
final class LeaseRow {

    private static final int NAME_LENGTH = 255;

    private final QualifiedName name;
    private final String table;
    private final LeaseSql sql;
    private final Duration lease;

    LeaseRow(QualifiedName name, LeaseSql sql, Duration lease) {
        this.name = name;
        this.table = sql.quote().apply(name);
        this.sql = sql;
        this.lease = lease;
    }

    QualifiedName table() {
        return name;
    }

    boolean exists(Connection connection, SchemaInspector inspector) throws SQLException {
        return !inspector
                .existingTables(connection, name.schema(), Set.of(name.name()))
                .isEmpty();
    }

    /** Creates table and row if they are missing; somebody else may do the same at the same time. */
    void createIfMissing(Connection connection, SchemaInspector inspector) throws SQLException {
        if (!exists(connection, inspector)) {
            try {
                execute(connection, createTable());
            } catch (SQLException ex) {
                if (!exists(connection, inspector)) {
                    throw ex;
                }
            }
        }
        if (isWithoutRow(connection)) {
            try {
                execute(connection, "insert into " + table + " (id) values (1)");
            } catch (SQLException ex) {
                if (isWithoutRow(connection)) {
                    throw ex;
                }
            }
        }
    }

    /** Takes the lock if it is free or its lease has run out; the database decides among those who try. */
    boolean take(Connection connection, String token, LockOwner owner) throws SQLException {
        String update =
                "update %s set owner = ?, host = ?, application = ?, acquired_at = %s, expires_at = %s where id = 1"
                                .formatted(table, sql.nowMillis(), end())
                        + " and (owner is null or expires_at <= %s)".formatted(sql.nowMillis());
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, token);
            statement.setString(2, limited(owner.host()));
            statement.setString(3, limited(owner.application()));
            return statement.executeUpdate() == 1;
        }
    }

    /** Renews the lease, or returns false if somebody else has it. */
    boolean renew(Connection connection, String token) throws SQLException {
        return update(connection, "expires_at = " + end(), token);
    }

    /** Frees the lock, or returns false if somebody else has it. */
    boolean free(Connection connection, String token) throws SQLException {
        return update(connection, "owner = null", token);
    }

    Optional<LockHolder> holder(Connection connection) throws SQLException {
        String select = "select host, application, acquired_at from %s where owner is not null and expires_at > %s"
                .formatted(table, sql.nowMillis());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            return row.next()
                    ? Optional.of(new LockHolder(
                            row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), release()))
                    : Optional.empty();
        }
    }

    private String release() {
        return "It frees itself within " + lease.toSeconds() + " s after its process has ended; to take it away, run:"
                + " update " + table + " set owner = null where id = 1.";
    }

    private String createTable() {
        return """
                create table %1$s (
                    id integer not null primary key,
                    owner varchar(36),
                    host varchar(%2$d),
                    application varchar(%2$d),
                    acquired_at %3$s,
                    expires_at %3$s
                )""".formatted(table, NAME_LENGTH, sql.longType());
    }

    private boolean isWithoutRow(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from " + table)) {
            return !row.next();
        }
    }

    private boolean update(Connection connection, String assignment, String token) throws SQLException {
        String update = "update " + table + " set " + assignment + " where id = 1 and owner = ?";
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            // A hanging statement must not keep the heartbeat from trying again, nor the end of the work waiting.
            statement.setQueryTimeout((int) Math.max(1, lease.toSeconds()));
            statement.setString(1, token);
            return statement.executeUpdate() == 1;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String end() {
        return sql.nowMillis() + " + " + lease.toMillis();
    }

    private static String limited(String name) {
        return name.substring(0, Math.min(name.length(), NAME_LENGTH));
    }
}
