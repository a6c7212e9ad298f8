package dev.migrate.dialect;

import java.sql.SQLException;
import java.util.Optional;

/** How a database keeps two movements apart; one attempt at a time, the waiting is the engine's. */
public interface LockStrategy {

    /**
     * Tries once to take the lock and never waits.
     *
     * @return the held lock, or nothing if somebody else has it
     */
    Optional<HeldLock> tryAcquire(LockRequest request) throws SQLException;

    /** Whether the lock needs a second connection as long as it is held. */
    default boolean needsSecondConnection() {
        return false;
    }

    /** Returns who has the lock now, if that can be seen. */
    Optional<LockHolder> holder(LockRequest request) throws SQLException;
}
