package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A lease that a daemon thread renews until it is closed. */
final class Lease implements HeldLock {

    private final QualifiedName table;
    private final LeaseHeartbeat heartbeat;
    private final Duration length;
    private final CountDownLatch end = new CountDownLatch(1);
    private boolean freed;
    private boolean lossReported;

    private Lease(LeaseRow row, LeaseHeartbeat heartbeat, LeaseTiming timing) {
        this.table = row.table();
        this.heartbeat = heartbeat;
        this.length = timing.lease();
    }

    static Lease start(LeaseRow row, LeaseHeartbeat heartbeat, LeaseTiming timing) {
        Lease lease = new Lease(row, heartbeat, timing);
        Thread thread = new Thread(() -> lease.beatEvery(timing.heartbeat()), "migrate-lock-heartbeat");
        thread.setDaemon(true);
        thread.start();
        return lease;
    }

    @Override
    public void ensureHeld() {
        if (freed) {
            throw new IllegalStateException("the lock in '" + table + "' was freed");
        }
        if (heartbeat.isTakenOver()) {
            throw lost("because somebody else took it over", null);
        }
        if (heartbeat.isOverdue()) {
            throw lost(
                    "because it could not be renewed for its lease of " + length.toSeconds() + " s",
                    heartbeat.failure());
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws MigrateException if the lock turns out to be lost and {@link #ensureHeld()} hasn't said so yet
     */
    @Override
    public void close() throws SQLException {
        if (freed) {
            return;
        }
        freed = true;
        // Without an interrupt, which would close the files of an embedded database under a beat that is running.
        end.countDown();
        if (!heartbeat.free() && !lossReported) {
            throw lost("because somebody else took it over", null);
        }
    }

    private MigrateException lost(String reason, @Nullable SQLException cause) {
        lossReported = true;
        return new MigrateException(
                "The lock in '" + table + "' is lost, " + reason + ".",
                List.of(),
                "Nothing more is run. Check what the other migration did, then start again.",
                cause);
    }

    private void beatEvery(Duration interval) {
        try {
            while (!end.await(interval.toNanos(), TimeUnit.NANOSECONDS)) {
                heartbeat.beat();
            }
        } catch (InterruptedException ex) {
            // Nobody here interrupts; whoever does wants the thread to end, and the lease then runs out by itself.
            Thread.currentThread().interrupt();
        }
    }
}
