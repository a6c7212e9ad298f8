package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.LockRequest;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.RowLeaseLock;
import dev.migrate.error.MigrateException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A lock of the session, or a lease in a row where the session isn't one: a proxy that pools transactions gives each statement
 * whatever session is free.
 *
 * <p>One process may come through the proxy and another one not. So whoever has got one kind of lock looks whether somebody
 * holds the other one, and then gives up its own; both look only after they have taken theirs, so they can't miss each other.
 *
 * <p>Immutable, so safe for use by several threads with a connection each.
 */
final class PostgresqlLock implements LockStrategy {

    private final Kind kind;
    private final PostgresqlAdvisoryLock ofSession = new PostgresqlAdvisoryLock();
    private final RowLeaseLock lease;

    PostgresqlLock(Kind kind, RowLeaseLock lease) {
        this.kind = kind;
        this.lease = lease;
    }

    @Override
    public Optional<HeldLock> tryAcquire(LockRequest request) throws SQLException {
        if (kind == Kind.LEASE) {
            return byLease(request);
        }
        if (!PostgresqlProxy.isBefore(request.connection())) {
            return bySession(request);
        }
        if (kind == Kind.BEST) {
            return byLease(request);
        }
        throw new MigrateException(
                "A lock of the session can't keep processes apart here: the connection leads to a proxy, which may give each"
                        + " statement another session.",
                "Leave 'migrate.lock.strategy' at 'auto', or connect past the proxy with 'migrate.url'.");
    }

    private Optional<HeldLock> bySession(LockRequest request) throws SQLException {
        return unlessHeld(ofSession.tryAcquire(request), lease, request);
    }

    private Optional<HeldLock> byLease(LockRequest request) throws SQLException {
        return unlessHeld(lease.tryAcquire(request), ofSession, request).map(OfSharedSession::new);
    }

    /** Gives up a lock where somebody holds one of the other kind, and where that can't be found out: a pool would keep it. */
    private static Optional<HeldLock> unlessHeld(Optional<HeldLock> held, LockStrategy other, LockRequest request)
            throws SQLException {
        if (held.isEmpty()) {
            return held;
        }
        boolean keep = false;
        try {
            keep = other.holder(request).isEmpty();
        } finally {
            if (!keep) {
                held.get().close();
            }
        }
        return keep ? held : Optional.empty();
    }

    @Override
    public boolean needsSecondConnection() {
        return kind == Kind.LEASE;
    }

    @Override
    public Optional<LockHolder> holder(LockRequest request) throws SQLException {
        Optional<LockHolder> holder = ofSession.holder(request);
        return holder.isPresent() ? holder : lease.holder(request);
    }

    /** What keeps processes apart. */
    enum Kind {
        /** Whichever the session allows. */
        BEST,
        /** A lock of the session, or none. */
        SESSION,
        /** A lease in any case. */
        LEASE
    }

    /** A lease that was taken because the session may be another one in the next transaction. */
    private record OfSharedSession(HeldLock lease) implements HeldLock {

        @Override
        public void ensureHeld() {
            lease.ensureHeld();
        }

        @Override
        public boolean sharesSession() {
            return true;
        }

        @Override
        public void close() throws SQLException {
            lease.close();
        }
    }
}
