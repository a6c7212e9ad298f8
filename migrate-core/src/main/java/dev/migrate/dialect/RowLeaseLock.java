package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A lock for databases whose sessions can't hold one: a row with an owner and an end, renewed by a heartbeat.
 *
 * <p>The row is in the table {@code <version table>_lock}, which is created when it is first needed and stays. The
 * heartbeat needs a second connection for as long as the lock is held. A holder that dies is succeeded when its lease has
 * run out.
 *
 * <p>Immutable, so safe for use by several threads with a connection each.
 */
public final class RowLeaseLock implements LockStrategy {

    private final SchemaInspector inspector;
    private final LeaseSql sql;
    private final LeaseTiming timing;

    /** Creates a strategy for the database that the inspector reads and the SQL is written for. */
    public RowLeaseLock(SchemaInspector inspector, LeaseSql sql, LeaseTiming timing) {
        this.inspector = inspector;
        this.sql = sql;
        this.timing = timing;
    }

    /** Returns the table that holds the lease for the movements of a version table. */
    public static QualifiedName lockTable(QualifiedName versionTable) {
        return versionTable.withName(versionTable.name() + "_lock");
    }

    /**
     * {@inheritDoc}
     *
     * @throws MigrateException if no second connection can be had for the heartbeat
     */
    @Override
    public Optional<HeldLock> tryAcquire(LockRequest request) throws SQLException {
        Connection connection = request.connection();
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException("a lease must not be tried inside a transaction");
        }
        LeaseRow row = row(request);
        row.createIfMissing(connection, inspector);
        String token = UUID.randomUUID().toString();
        // Read before the row is written, so that this process's end of the lease is never after the server's.
        long asked = timing.nanoTime().getAsLong();
        if (!row.take(connection, token, request.owner())) {
            return Optional.empty();
        }
        LeaseHeartbeat heartbeat = new LeaseHeartbeat(row, token, timing, request.connections(), asked);
        try {
            heartbeat.connect();
        } catch (SQLException ex) {
            row.free(connection, token);
            throw noSecondConnection(row, ex);
        }
        return Optional.of(Lease.start(row, heartbeat, timing));
    }

    @Override
    public boolean needsSecondConnection() {
        return true;
    }

    @Override
    public Optional<LockHolder> holder(LockRequest request) throws SQLException {
        LeaseRow row = row(request);
        return row.exists(request.connection(), inspector) ? row.holder(request.connection()) : Optional.empty();
    }

    private LeaseRow row(LockRequest request) {
        return new LeaseRow(lockTable(request.versionTable()), sql, timing.lease());
    }

    private static MigrateException noSecondConnection(LeaseRow row, SQLException cause) {
        return new MigrateException(
                "The lock in '" + row.table() + "' can't be kept alive: no second connection could be opened ("
                        + cause.getMessage() + ").",
                List.of(),
                "Let the connection pool have at least 2 connections while migrations run"
                        + " (in Hikari: maximum-pool-size).",
                cause);
    }
}
