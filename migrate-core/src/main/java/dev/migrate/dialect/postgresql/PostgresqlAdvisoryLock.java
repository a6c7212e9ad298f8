package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.LockRequest;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session advisory lock: the session that migrates holds it, and lock and session die together.
 *
 * <p>It is only ever tried, in auto-commit mode. A session that waits in {@code pg_advisory_lock}, or that tries in an
 * open transaction, keeps a snapshot, and somebody else's {@code create index concurrently} waits for that snapshot.
 *
 * <p>Stateless, so safe for use by several threads with a connection each.
 */
final class PostgresqlAdvisoryLock implements LockStrategy {

    private static final String TRY = "select pg_try_advisory_lock(?)";

    /** A lock on a bigint is split into two 32-bit halves and has 1 as its objsubid. */
    private static final String HOLDER = """
            select a.pid, a.application_name, a.usename, a.backend_start,
                coalesce(a.client_hostname, host(a.client_addr), 'local socket') as host
            from pg_catalog.pg_locks l
            join pg_catalog.pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
                and l.database = (select d.oid from pg_catalog.pg_database d where d.datname = current_database())
                and (l.classid::bigint << 32) | l.objid::bigint = ?""";

    @Override
    public Optional<HeldLock> tryAcquire(LockRequest request) throws SQLException {
        Connection connection = request.connection();
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("an advisory lock must not be tried inside a transaction");
        }
        QualifiedName table = qualified(request);
        PostgresqlAdvisoryKey key = PostgresqlAdvisoryKey.of(table);
        try (PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setLong(1, key.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1)
                        ? Optional.of(new PostgresqlHeldLock(connection, table, key))
                        : Optional.empty();
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>When an advisory lock was taken can't be seen, so {@code since} is when the holder's session began. A session
     * without an application name is named by its user.
     */
    @Override
    public Optional<LockHolder> holder(LockRequest request) throws SQLException {
        try (PreparedStatement statement = request.connection().prepareStatement(HOLDER)) {
            statement.setLong(1, PostgresqlAdvisoryKey.of(qualified(request)).value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(holder(row)) : Optional.empty();
            }
        }
    }

    private static LockHolder holder(ResultSet row) throws SQLException {
        @Nullable String application = row.getString("application_name");
        @Nullable OffsetDateTime since = row.getObject("backend_start", OffsetDateTime.class);
        return new LockHolder(
                row.getString("host"),
                (application == null || application.isBlank()) ? "user " + row.getString("usename") : application,
                (since == null) ? null : since.toInstant(),
                "To end its session, run: select pg_terminate_backend(" + row.getInt("pid") + ").");
    }

    private static QualifiedName qualified(LockRequest request) throws SQLException {
        QualifiedName table = request.versionTable();
        return (table.schema() != null)
                ? table
                : new QualifiedName(request.connection().getSchema(), table.name());
    }
}
