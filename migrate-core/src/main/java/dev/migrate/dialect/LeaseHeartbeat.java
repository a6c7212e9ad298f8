package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Renews a lease on a connection of its own and knows until when it is safe.
 *
 * <p>{@link #beat()} and {@link #free()} are for one thread at a time, which the monitor sees to; what they found out can
 * be read by any thread without waiting.
 */
final class LeaseHeartbeat {

    private final LeaseRow row;
    private final String token;
    private final LeaseTiming timing;
    private final ConnectionSource connections;
    private @Nullable Connection connection;
    private boolean freed;
    private volatile boolean takenOver;
    private volatile long safeUntil;
    private volatile @Nullable SQLException failure;

    LeaseHeartbeat(LeaseRow row, String token, LeaseTiming timing, ConnectionSource connections, long takenAt) {
        this.row = row;
        this.token = token;
        this.timing = timing;
        this.connections = connections;
        this.safeUntil = takenAt + timing.lease().toNanos();
    }

    /** Opens the connection now, so that its absence is known before any work. */
    synchronized void connect() throws SQLException {
        connection();
    }

    /** Renews the lease once; a failure is kept and the next beat tries again, on a new connection. */
    synchronized void beat() {
        if (freed || takenOver) {
            return;
        }
        long asked = timing.nanoTime().getAsLong();
        try {
            if (row.renew(connection(), token)) {
                safeUntil = asked + timing.lease().toNanos();
                failure = null;
            } else {
                takenOver = true;
            }
        } catch (SQLException ex) {
            failure = ex;
            drop(ex);
        }
    }

    /** Frees the row and closes the connection; returns false if somebody else has the lock. */
    synchronized boolean free() throws SQLException {
        freed = true;
        try (Connection last = connection()) {
            connection = null;
            return row.free(last, token);
        }
    }

    /** Whether somebody else has the lock. */
    boolean isTakenOver() {
        return takenOver;
    }

    /** Whether the last renewal is so long ago that somebody else may have the lock. */
    boolean isOverdue() {
        return timing.nanoTime().getAsLong() - safeUntil >= 0;
    }

    /** Returns why the last renewal failed, or {@code null} if it didn't. */
    @Nullable
    SQLException failure() {
        return failure;
    }

    private Connection connection() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = connections.open();
            connection = current;
            current.setAutoCommit(true);
        }
        return current;
    }

    private void drop(SQLException reason) {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException ex) {
                reason.addSuppressed(ex);
            }
        }
    }
}
