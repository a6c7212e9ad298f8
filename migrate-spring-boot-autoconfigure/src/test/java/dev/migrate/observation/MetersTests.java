package dev.migrate.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.JavaMigration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.testing.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MetersTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Migrator migrator = Migrator.builder(TestDatabase.h2().dataSource())
            .locations("file:/nowhere")
            .javaMigrations(List.of(new First(), new Second()))
            .build();

    @Test
    void waitsAreTimedByHowTheyEnded() {
        LockWaitTimer timer = new LockWaitTimer("orders", () -> registry);

        timer.lockAcquired(Duration.ofSeconds(3));
        timer.lockTimedOut(Duration.ofSeconds(60));

        assertThat(waited("acquired")).isEqualTo(3);
        assertThat(waited("timeout")).isEqualTo(60);
    }

    @Test
    void pendingRevisionsAreCounted() {
        assertThat(pending(migrator::status)).isEqualTo(2);
    }

    @Test
    void whatSomebodyRolledBackDoesNotWait() {
        migrator.upgrade("head");
        migrator.downgrade("-1");

        assertThat(migrator.status().pending()).hasSize(1);
        assertThat(pending(migrator::status)).isZero();
    }

    @Test
    void ofADatabaseThatDoesNotAnswerThereIsNoNumber() {
        assertThat(pending(() -> {
                    throw new DatabaseAccessException("Could not read the status", new SQLException("gone"));
                }))
                .isNaN();
    }

    private double pending(Supplier<MigrationStatus> reader) {
        RecentStatus status =
                new RecentStatus(reader, Duration.ofSeconds(10), Duration.ofSeconds(30), Clock.systemUTC());
        new PendingRevisions(() -> Map.of("orders", status)).bindTo(registry);
        return registry.get("migrate.pending").tag("database", "orders").gauge().value();
    }

    private double waited(String outcome) {
        return registry.get("migrate.lock.wait")
                .tags("database", "orders", "outcome", outcome)
                .timer()
                .totalTime(TimeUnit.SECONDS);
    }

    @Revision(id = "aaaa1111", message = "Do nothing")
    private static final class First implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            // Only that it runs matters.
        }

        @Override
        public void downgrade(Operations op) {
            // Only that it runs matters.
        }
    }

    @Revision(id = "bbbb2222", downRevision = "aaaa1111", message = "Do nothing again")
    private static final class Second implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            // Only that it runs matters.
        }

        @Override
        public void downgrade(Operations op) {
            // Only that it runs matters.
        }
    }
}
