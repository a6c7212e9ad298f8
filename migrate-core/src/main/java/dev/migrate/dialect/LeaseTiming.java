package dev.migrate.dialect;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a lease lasts and how often it is renewed.
 *
 * @param lease after how long without a heartbeat others may take the lock over
 * @param heartbeat the time between two renewals, a fraction of the lease
 * @param nanoTime this process's monotonic clock in nanoseconds
 */
public record LeaseTiming(Duration lease, Duration heartbeat, LongSupplier nanoTime) {

    /** Returns a lease of 30 s that is renewed every 10 s. */
    public static LeaseTiming standard() {
        return new LeaseTiming(Duration.ofSeconds(30), Duration.ofSeconds(10), System::nanoTime);
    }
}
