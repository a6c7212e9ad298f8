package dev.migrate.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RecentStatusTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final AtomicInteger reads = new AtomicInteger();
    private final MigrationStatus status = Migrator.builder(TestDatabase.h2().dataSource())
            .locations("file:/nowhere")
            .build()
            .status();

    @Test
    void aFreshStatusIsNotReadAgain() {
        RecentStatus recent = recent(this::read, LONG);

        assertThat(recent.get()).contains(status);
        now.set(Instant.EPOCH.plusSeconds(9));
        assertThat(recent.get()).contains(status);
        assertThat(reads).hasValue(1);

        now.set(Instant.EPOCH.plusSeconds(10));
        assertThat(recent.get()).contains(status);
        assertThat(reads).hasValue(2);
    }

    @Test
    void whatCanNotBeReadIsNotKnown() {
        RecentStatus recent = recent(
                () -> {
                    if (reads.incrementAndGet() == 2) {
                        throw new DatabaseAccessException("Could not read the status", new SQLException("gone"));
                    }
                    return status;
                },
                LONG);

        assertThat(recent.get()).contains(status);
        now.set(Instant.EPOCH.plusSeconds(10));
        assertThat(recent.get()).isEmpty();
    }

    @Test
    void whileADatabaseDoesNotAnswerNobodyWaitsAndOneThreadAsks() {
        CountDownLatch hanging = new CountDownLatch(1);
        RecentStatus recent = recent(
                () -> {
                    if (reads.incrementAndGet() == 2) {
                        awaitUninterruptibly(hanging);
                    }
                    return status;
                },
                Duration.ofMillis(50));
        while (recent.get().isEmpty()) {
            Thread.onSpinWait();
        }

        now.set(Instant.EPOCH.plusSeconds(10));
        assertThat(recent.get()).as("the last known one").contains(status);
        now.set(Instant.EPOCH.plusSeconds(20));
        assertThat(recent.get()).contains(status);
        assertThat(reads).hasValue(2);
        hanging.countDown();
    }

    private MigrationStatus read() {
        reads.incrementAndGet();
        return status;
    }

    private RecentStatus recent(Supplier<MigrationStatus> reader, Duration patience) {
        InstantSource source = now::get;
        return new RecentStatus(reader, Duration.ofSeconds(10), patience, source.withZone(ZoneOffset.UTC));
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
