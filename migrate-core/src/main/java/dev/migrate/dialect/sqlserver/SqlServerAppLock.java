package dev.migrate.dialect.sqlserver;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A session's application lock ({@code sp_getapplock}): lock and session die together.
 *
 * <p>It is only ever tried with a timeout of 0. Stateless, so safe for use by several threads with a connection each.
 */
final class SqlServerAppLock implements LockStrategy {

    /** A batch, so that the procedure's return value comes back as a row. */
    private static final String TRY = """
            set nocount on;
            declare @result int;
            exec @result = sys.sp_getapplock @Resource = ?, @LockMode = N'Exclusive', @LockOwner = N'Session',
                @LockTimeout = 0, @DbPrincipal = N'public';
            select @result""";

    /** The description is {@code principal:[first 32 characters of the name]:(hash)}; ours are shorter. */
    private static final String HOLDER = """
            select s.session_id, s.host_name, s.program_name, s.login_name
            from sys.dm_tran_locks l
            join sys.dm_exec_sessions s on s.session_id = l.request_session_id
            where l.resource_type = N'APPLICATION' and l.request_status = N'GRANT'
                and l.resource_database_id = db_id() and charindex(?, l.resource_description) > 0""";

    /** What the return value says of a lock that somebody else holds. */
    private static final int TIMED_OUT = -1;

    /** The errors for a missing {@code VIEW SERVER STATE} or what has replaced it. */
    private static final Set<Integer> NOT_PERMITTED = Set.of(297, 300);

    @Override
    public Optional<HeldLock> tryAcquire(LockRequest request) throws SQLException {
        Connection connection = request.connection();
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("an application lock must not be tried inside a transaction");
        }
        QualifiedName table = qualified(request);
        String resource = SqlServerLockName.of(table);
        try (PreparedStatement statement = connection.prepareStatement(TRY)) {
            statement.setString(1, resource);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                int result = row.getInt(1);
                if (result < TIMED_OUT) {
                    throw new SQLException("sp_getapplock returned " + result + " for '" + resource + "'");
                }
                return (result == TIMED_OUT)
                        ? Optional.empty()
                        : Optional.of(new SqlServerHeldLock(connection, table, resource));
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>Who may not look at other sessions sees no holder. Since when a lock is held can't be seen.
     */
    @Override
    public Optional<LockHolder> holder(LockRequest request) throws SQLException {
        try (PreparedStatement statement = request.connection().prepareStatement(HOLDER)) {
            statement.setString(1, "[" + SqlServerLockName.of(qualified(request)) + "]");
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(holder(row)) : Optional.empty();
            }
        } catch (SQLException ex) {
            if (NOT_PERMITTED.contains(ex.getErrorCode())) {
                return Optional.empty();
            }
            throw ex;
        }
    }

    private static LockHolder holder(ResultSet row) throws SQLException {
        @Nullable String host = row.getString("host_name");
        @Nullable String program = row.getString("program_name");
        return new LockHolder(
                (host == null) ? "unknown host" : host,
                (program == null || program.isBlank()) ? "user " + row.getString("login_name") : program,
                null,
                "To end its session, run: kill " + row.getInt("session_id") + ".");
    }

    private static QualifiedName qualified(LockRequest request) throws SQLException {
        QualifiedName table = request.versionTable();
        return (table.schema() != null)
                ? table
                : new QualifiedName(request.connection().getSchema(), table.name());
    }
}
