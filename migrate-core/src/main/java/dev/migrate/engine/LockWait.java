package dev.migrate.engine;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.LockRequest;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.error.MigrateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the lock by asking again and again, so that no waiting statement ever stands in another session's way.
 *
 * <p>It says once whom it waits for, then how long it has waited every ten seconds.
 */
final class LockWait {

    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);
    private static final long FIRST_PAUSE_MS = 50;
    private static final long LONGEST_PAUSE_MS = 1_000;

    private final LockStrategy strategy;
    private final Duration timeout;
    private final MigrationListener listener;
    private final RunLog log;

    LockWait(LockStrategy strategy, Duration timeout, MigrationListener listener, RunLog log) {
        this.strategy = strategy;
        this.timeout = timeout;
        this.listener = listener;
        this.log = log;
    }

    /**
     * Returns the lock when it is free.
     *
     * @throws LockTimeoutException if that takes longer than the timeout
     */
    HeldLock acquire(LockRequest request) throws SQLException {
        long start = System.nanoTime();
        long reportAt = 0;
        long pause = FIRST_PAUSE_MS;
        while (true) {
            Optional<HeldLock> lock = strategy.tryAcquire(request);
            long waited = System.nanoTime() - start;
            if (lock.isPresent()) {
                return told(lock.get(), Duration.ofNanos(waited));
            }
            if (waited >= timeout.toNanos()) {
                listener.lockTimedOut(Duration.ofNanos(waited));
                throw new LockTimeoutException(timeout, strategy.holder(request));
            }
            if (waited >= reportAt) {
                Optional<LockHolder> holder = (reportAt == 0) ? strategy.holder(request) : Optional.empty();
                report(waited, holder.orElse(null));
                listener.waiting(holder, Duration.ofNanos(waited));
                reportAt = waited + REPORT_EVERY.toNanos();
            }
            pause(Math.min(pause, TimeUnit.NANOSECONDS.toMillis(timeout.toNanos() - waited) + 1));
            pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
        }
    }

    private HeldLock told(HeldLock lock, Duration waited) throws SQLException {
        try {
            listener.lockAcquired(waited);
            return lock;
        } catch (RuntimeException | Error ex) {
            try (lock) {
                throw ex;
            }
        }
    }

    private void report(long waitedNanos, @Nullable LockHolder holder) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(waitedNanos);
        if (holder != null) {
            log.info("Another process is migrating this database: {}. Waiting for it.", describe(holder));
        } else {
            log.info("Still waiting for the process that migrates this database, {} s so far.", seconds);
        }
    }

    static String describe(LockHolder holder) {
        String since = (holder.since() == null) ? "" : ", since " + holder.since();
        return holder.application() + " on " + holder.host() + since;
    }

    private static void pause(long longestMs) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(longestMs / 2, longestMs + 1));
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException(
                    "Waiting for the migration lock was interrupted.", "Start again; nothing was changed.");
        }
    }
}
