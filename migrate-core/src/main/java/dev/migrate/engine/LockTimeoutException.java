package dev.migrate.engine;

import dev.migrate.dialect.LockHolder;
import dev.migrate.error.MigrateException;
import java.time.Duration;
import java.util.Optional;

/** Another process migrated for longer than this one was allowed to wait. */
public final class LockTimeoutException extends MigrateException {

    private static final long serialVersionUID = 1L;

    LockTimeoutException(Duration timeout, Optional<LockHolder> holder) {
        super(
                problem(timeout) + ": " + holder.map(LockWait::describe).orElse("who it is can't be seen") + ".",
                (timeout.isZero()
                                ? "Wait for it and try again."
                                : "Wait for it and start again, or set a longer timeout.")
                        + holder.map((who) -> " If it hangs: " + who.release()).orElse(""));
    }

    private static String problem(Duration timeout) {
        return timeout.isZero()
                ? "Another movement of this database is on"
                : "Another process has migrated this database for longer than 'migrate.lock.timeout' ("
                        + (timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms")
                        + ")";
    }
}
