package dev.migrate.dialect;

import java.sql.SQLException;

/** A lock that this process has until it closes it or dies. */
public interface HeldLock extends AutoCloseable {

    /**
     * Makes sure, without a round trip, that the lock is still held; asked before every statement.
     *
     * @throws dev.migrate.error.MigrateException if the lease was lost, so that nothing more must be run
     */
    void ensureHeld();

    /** Whether the migrating session may be another one in the next transaction, because a proxy shares it. */
    default boolean sharesSession() {
        return false;
    }

    /** Frees the lock. */
    @Override
    void close() throws SQLException;
}
