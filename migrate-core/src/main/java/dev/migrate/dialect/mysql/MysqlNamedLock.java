package dev.migrate.dialect.mysql;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.LockRequest;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lock by name ({@code GET_LOCK}): the session that migrates holds it, and lock and session die together.
 *
 * <p>It is only ever tried, in auto-commit mode, so that whoever waits keeps no snapshot of data that changes meanwhile.
 *
 * <p>Stateless, so safe for use by several threads with a connection each.
 */
final class MysqlNamedLock implements LockStrategy {

    private static final String TRY = "select get_lock(?, 0)";

    /** Without the privilege {@code PROCESS} one sees the sessions of one's own user, which is who migrates elsewhere too. */
    private static final String HOLDER = "select is_used_lock(?) as id, p.user, p.host from (select 1 as one) o"
            + " left join information_schema.processlist p on p.id = is_used_lock(?)";

    @Override
    public Optional<HeldLock> tryAcquire(LockRequest request) throws SQLException {
        Connection connection = request.connection();
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("a named lock must not be tried inside a transaction");
        }
        QualifiedName table = qualified(request);
        String name = MysqlLockName.of(table);
        try (PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1) == 1 ? Optional.of(new MysqlHeldLock(connection, table, name)) : Optional.empty();
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>Neither when the lock was taken nor when the holder's session began can be seen.
     */
    @Override
    public Optional<LockHolder> holder(LockRequest request) throws SQLException {
        String name = MysqlLockName.of(qualified(request));
        try (PreparedStatement statement = request.connection().prepareStatement(HOLDER)) {
            statement.setString(1, name);
            statement.setString(2, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long id = row.getLong("id");
                return row.wasNull() ? Optional.empty() : Optional.of(holder(id, row));
            }
        }
    }

    private static LockHolder holder(long id, ResultSet row) throws SQLException {
        @Nullable String host = row.getString("host");
        @Nullable String user = row.getString("user");
        return new LockHolder(
                (host == null || host.isEmpty()) ? "unknown host" : host.replaceFirst(":\\d+$", ""),
                (user == null) ? "session " + id : "user " + user,
                null,
                "To end its session, run: kill " + id + ".");
    }

    private static QualifiedName qualified(LockRequest request) throws SQLException {
        QualifiedName table = request.versionTable();
        return (table.schema() != null)
                ? table
                : new QualifiedName(request.connection().getCatalog(), table.name());
    }
}
