package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import java.time.Duration;

/**
 * How long a statement waits for others and runs, and how often it is tried again when others were in its way.
 *
 * <p>A change of a table that waits for its lock holds up everybody who comes after it, even readers. So it waits shortly, steps
 * back, and tries again.
 *
 * @param lockTimeout how long a statement waits for a lock; zero for as long as the database lets it
 * @param timeout how long a statement runs; zero for as long as it takes
 * @param retries how often what met a lock is tried again
 */
public record StatementLimits(Duration lockTimeout, Duration timeout, int retries) {

    /** Five seconds for a lock, as long as it takes for the work, five tries more. */
    public static final StatementLimits STANDARD = new StatementLimits(Duration.ofSeconds(5), Duration.ZERO, 5);

    /**
     * Creates limits.
     *
     * @throws MigrateException if one is negative
     */
    public StatementLimits {
        if (lockTimeout.isNegative() || timeout.isNegative() || retries < 0) {
            throw new MigrateException(
                    "A limit of 'migrate.statement' is negative: lock-timeout " + lockTimeout + ", timeout " + timeout
                            + ", retries " + retries + ".",
                    "Take 0 for no limit, and 0 retries for none.");
        }
    }
}
