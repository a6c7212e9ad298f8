package dev.migrate.tenant;

import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.LockKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sees to it that tenants who are moved at the same time don't wait for each other for ever where a pool has fewer
 * connections than they need: one tenant at a time takes connections, and takes all that it needs before the next one's
 * turn. A pool that gives up waiting is asked again as long as another tenant is at work, who will give its own back.
 */
final class Turns {

    private final ReentrantLock turn = new ReentrantLock(true);
    private final AtomicInteger atWork = new AtomicInteger();
    private final ConnectionSource pool;
    private final Dialects dialects;
    private final LockKind lock;

    /** Creates the turns at a pool. */
    Turns(ConnectionSource pool, Dialects dialects, LockKind lock) {
        this.pool = pool;
        this.lock = lock;
        this.dialects = dialects;
    }

    /** Waits for a turn; the caller closes what it gets when the tenant is done. */
    Share take() throws SQLException {
        turn.lock();
        try {
            Deque<Connection> taken = new ArrayDeque<>();
            taken.add(open());
            if (lock.on(dialects.dialectFor(taken.getFirst())).needsSecondConnection()) {
                takeAnother(taken);
            }
            atWork.incrementAndGet();
            return new Share(taken);
        } finally {
            turn.unlock();
        }
    }

    /** Where there is no second one even for a tenant alone, the lock will say so in words that help. */
    private void takeAnother(Deque<Connection> taken) throws SQLException {
        try {
            taken.add(open());
        } catch (SQLTransientConnectionException ex) {
            if (atWork.get() > 0) {
                throw ex;
            }
        }
    }

    private Connection open() throws SQLException {
        while (true) {
            try {
                return pool.open();
            } catch (SQLTransientConnectionException ex) {
                if (atWork.get() == 0) {
                    throw ex;
                }
            }
        }
    }

    /** The connections of one tenant's turn; whatever is asked for beyond them comes from the pool. */
    final class Share implements ConnectionSource, AutoCloseable {

        private final Deque<Connection> unused;

        private Share(Deque<Connection> unused) {
            this.unused = unused;
        }

        @Override
        public Connection open() throws SQLException {
            Connection taken;
            synchronized (unused) {
                taken = unused.poll();
            }
            return (taken == null) ? pool.open() : taken;
        }

        @Override
        public void close() throws SQLException {
            atWork.decrementAndGet();
            synchronized (unused) {
                for (Connection connection : unused) {
                    connection.close();
                }
                unused.clear();
            }
        }
    }
}
