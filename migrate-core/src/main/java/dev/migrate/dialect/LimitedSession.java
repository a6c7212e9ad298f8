package dev.migrate.dialect;

import java.sql.SQLException;
import java.time.Duration;

/** A session whose statements are limited until it is closed, which leaves it as it was found. Used by one thread. */
public interface LimitedSession extends AutoCloseable {

    /** Returns how long the driver lets a statement run, zero where the session itself sees to that, or nobody does. */
    Duration driverTimeout();

    /** Does what has to be done first in each transaction. */
    default void begun() throws SQLException {}

    /**
     * Lets statements wait for locks as long as it takes, outside of a transaction: those that hold nobody up while they wait,
     * and leave half-done work when they are stopped.
     */
    default void lift() throws SQLException {}

    /** Takes back {@link #lift}. */
    default void lower() throws SQLException {}

    @Override
    void close() throws SQLException;

    /**
     * Limits nothing by the session.
     *
     * @param driverTimeout how long the driver lets a statement run
     */
    record ByDriver(Duration driverTimeout) implements LimitedSession {

        @Override
        public void close() {
            // The session was left alone.
        }
    }
}
