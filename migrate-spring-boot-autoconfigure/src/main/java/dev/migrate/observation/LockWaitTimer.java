package dev.migrate.observation;

import dev.migrate.engine.MigrationListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.function.Supplier;

/** Times how long the movements of one database waited for the lock: the meter {@code migrate.lock.wait}. */
public final class LockWaitTimer implements MigrationListener {

    private final String database;
    private final Supplier<MeterRegistry> registry;

    /**
     * Creates the listener of a database.
     *
     * @param registry asked when something waited and never before
     */
    public LockWaitTimer(String database, Supplier<MeterRegistry> registry) {
        this.database = database;
        this.registry = registry;
    }

    @Override
    public void lockAcquired(Duration waited) {
        record("acquired", waited);
    }

    @Override
    public void lockTimedOut(Duration waited) {
        record("timeout", waited);
    }

    private void record(String outcome, Duration waited) {
        Timer.builder("migrate.lock.wait")
                .description("Time that movements waited for the lock of the database")
                .tag("database", database)
                .tag("outcome", outcome)
                .register(registry.get())
                .record(waited);
    }
}
