package dev.migrate.observation;

import dev.migrate.engine.MigrationStatus;
import dev.migrate.error.MigrateException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database's status for those who ask often and can't wait: read once in a while, by one thread at a time, and whoever
 * asks waits for a moment at most. Safe for use by several threads.
 */
public final class RecentStatus {

    private static final Logger LOG = LoggerFactory.getLogger(RecentStatus.class);

    private final Supplier<MigrationStatus> reader;
    private final Duration maxAge;
    private final Duration patience;
    private final Clock clock;
    private @Nullable Look latest;
    private Optional<MigrationStatus> known = Optional.empty();

    /**
     * Creates it; nothing is read yet.
     *
     * @param reader reads the status
     * @param maxAge for how long a status that was read is good
     * @param patience how long to wait for one that is being read, before the last known one must do
     * @param clock tells how old a status is
     */
    public RecentStatus(Supplier<MigrationStatus> reader, Duration maxAge, Duration patience, Clock clock) {
        this.reader = reader;
        this.maxAge = maxAge;
        this.patience = patience;
        this.clock = clock;
    }

    /** Returns the status, or nothing where it couldn't be read, or not soon enough and never before. */
    public Optional<MigrationStatus> get() {
        Look look = look();
        try {
            return look.task().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException ex) {
            return known();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return known();
        } catch (ExecutionException ex) {
            throw new IllegalStateException("The status could not be read", ex.getCause());
        }
    }

    private synchronized Optional<MigrationStatus> known() {
        return known;
    }

    private synchronized Look look() {
        Instant now = clock.instant();
        Look look = latest;
        if (look == null || (look.task().isDone() && !now.isBefore(look.at().plus(maxAge)))) {
            look = new Look(new FutureTask<>(this::read), now);
            latest = look;
            Thread thread = new Thread(look.task(), "migrate-status");
            thread.setDaemon(true);
            thread.start();
        }
        return look;
    }

    private Optional<MigrationStatus> read() {
        Optional<MigrationStatus> read = readOrNothing();
        synchronized (this) {
            known = read;
        }
        return read;
    }

    private Optional<MigrationStatus> readOrNothing() {
        try {
            return Optional.of(reader.get());
        } catch (MigrateException ex) {
            // The health indicator and the endpoint say so aloud; whoever asks every few seconds needs no more than
            // this.
            LOG.debug("The status could not be read", ex);
            return Optional.empty();
        }
    }

    /**
     * A look at the database.
     *
     * @param task the look
     * @param at when it began
     */
    private record Look(FutureTask<Optional<MigrationStatus>> task, Instant at) {}
}
