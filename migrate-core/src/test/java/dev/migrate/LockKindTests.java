package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.LockKind;
import dev.migrate.engine.LockTimeoutException;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps two processes apart can be chosen. */
class LockKindTests {

    private final TestDatabase postgresql = TestDatabase.postgresql();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("aaaa1111.sql"), """
                -- revision: aaaa1111
                -- migrate:upgrade
                create table owners (id bigint primary key);
                """);
    }

    @Test
    void aRowLeaseKeepsAnotherProcessOut() throws Exception {
        whileOneMigrates(LockKind.ROW_LEASE, () -> {
            assertThatThrownBy(() -> migrator(LockKind.ROW_LEASE).upgrade("head"))
                    .isInstanceOf(LockTimeoutException.class);
            assertThat(rows("select count(*) from migrate_version_lock where owner is not null"))
                    .isEqualTo(1);
        });
        assertThat(migrator(LockKind.ROW_LEASE).current()).containsExactly("aaaa1111");
    }

    @Test
    void anAdvisoryLockDoesSoWithoutATable() throws Exception {
        whileOneMigrates(LockKind.ADVISORY, () -> {
            assertThatThrownBy(() -> migrator(LockKind.AUTO).upgrade("head")).isInstanceOf(LockTimeoutException.class);
            assertThat(rows("select count(*) from pg_tables where tablename = 'migrate_version_lock'"
                            + " and schemaname = current_schema()"))
                    .isZero();
        });
    }

    @Test
    void withoutALockNobodyWaits() throws Exception {
        whileOneMigrates(LockKind.ADVISORY, () -> {
            migrator(LockKind.NONE).upgrade("head");
            assertThat(migrator(LockKind.NONE).current()).containsExactly("aaaa1111");
        });
    }

    @Test
    void whatADatabaseLacksIsRefused() {
        assertThatThrownBy(() -> Migrator.builder(TestDatabase.h2().dataSource())
                        .locations("file:" + folder)
                        .lockStrategy(LockKind.ADVISORY)
                        .build()
                        .upgrade("head"))
                .hasMessage("The database 'h2' has no lock of the kind 'advisory'. Leave 'migrate.lock.strategy' at"
                        + " 'auto'.");
    }

    @Test
    void mariadbCanHaveALeaseToo() throws SQLException {
        TestDatabase mariadb = TestDatabase.mariadb();

        Migrator.builder(mariadb.dataSource())
                .locations("file:" + folder)
                .lockStrategy(LockKind.ROW_LEASE)
                .build()
                .upgrade("head");

        try (Connection connection = mariadb.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from migrate_version_lock where acquired_at is not null and owner is null")) {
            rows.next();
            assertThat(rows.getLong(1)).isEqualTo(1);
        }
    }

    /** Holds the lock with a movement that has nothing to run yet, because its revisions are still being asked for. */
    private void whileOneMigrates(LockKind kind, Runnable meanwhile) throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Migrator slow =
                builder(kind).listeners(List.of(new SlowStart(inside, done))).build();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> slow.upgrade("head"));
        inside.await();
        try {
            meanwhile.run();
        } finally {
            done.countDown();
        }
        other.handle((result, failure) -> result).get();
    }

    private Migrator migrator(LockKind kind) {
        return builder(kind).lockTimeout(Duration.ofMillis(200)).build();
    }

    private MigratorBuilder builder(LockKind kind) {
        return Migrator.builder(postgresql.dataSource())
                .locations("file:" + folder)
                .lockStrategy(kind);
    }

    private long rows(String query) {
        try (Connection connection = postgresql.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Waits under the lock before anything has run. */
    private record SlowStart(CountDownLatch inside, CountDownLatch done) implements MigrationListener {

        @Override
        public void runStarted(Plan plan) {
            inside.countDown();
            try {
                done.await();
            } catch (InterruptedException ex) {
                throw new IllegalStateException(ex);
            }
        }
    }
}
