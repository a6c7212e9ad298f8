package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a lease must do when time passes; the server's clock is a row, and this process's clock a number. */
public abstract class RowLeaseLockContractTests extends LockContractTests {

    private static final String LOST = " Nothing more is run. Check what the other migration did, then start again.";

    private final SchemaInspector inspector;
    private final AtomicLong nanoTime = new AtomicLong();

    protected RowLeaseLockContractTests(TestDatabase database, SchemaInspector inspector) {
        super(database);
        this.inspector = inspector;
        database.execute("create table server_clock (millis bigint)", "insert into server_clock values (1000000)");
    }

    @Override
    protected LockStrategy strategy() {
        return strategy(Duration.ofHours(1));
    }

    @Override
    protected void die(Connection holder) {
        pass(Duration.ofSeconds(30));
    }

    private LockStrategy strategy(Duration heartbeat) {
        LeaseSql sql = new LeaseSql(Object::toString, "(0 + (select millis from server_clock))", "bigint");
        return new RowLeaseLock(inspector, sql, new LeaseTiming(Duration.ofSeconds(30), heartbeat, nanoTime::get));
    }

    private void pass(Duration time) {
        database.execute("update server_clock set millis = millis + " + time.toMillis());
    }

    private long expiresAt() throws SQLException {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select expires_at from migrate_version_lock")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void showsItsHolder() throws SQLException {
        Connection connection = open();
        try (HeldLock held = acquire(connection)) {
            held.ensureHeld();
            assertThat(strategy().holder(request(connection)))
                    .contains(new LockHolder(
                            "pod-1",
                            "shop",
                            Instant.ofEpochSecond(1000),
                            "It frees itself within 30 s after its process has ended; to take it away, run:"
                                    + " update migrate_version_lock set owner = null where id = 1."));
            pass(Duration.ofSeconds(30));
            assertThat(strategy().holder(request(connection))).isEmpty();
        }
    }

    @Test
    void lastsUntilItsEndAndNotLonger() throws SQLException {
        acquire(open());
        Connection second = open();

        pass(Duration.ofMillis(29_999));
        assertThat(strategy().tryAcquire(request(second))).isEmpty();
        pass(Duration.ofMillis(1));
        try (HeldLock held = acquire(second)) {
            held.ensureHeld();
        }
    }

    @Test
    void isRenewedByItsHeartbeat() throws Exception {
        Connection connection = open();
        try (HeldLock held =
                strategy(Duration.ofMillis(1)).tryAcquire(request(connection)).orElseThrow()) {
            pass(Duration.ofSeconds(20));
            until(() -> expiresAt() == 1_050_000);

            pass(Duration.ofSeconds(20));
            assertThat(strategy().tryAcquire(request(connection))).isEmpty();
            held.ensureHeld();
        }
    }

    @Test
    void refusesWhenSomebodyElseTookItOver() throws Exception {
        HeldLock held =
                strategy(Duration.ofMillis(1)).tryAcquire(request(open())).orElseThrow();
        database.execute("update migrate_version_lock set owner = 'somebody else'");

        until(() -> !isHeld(held));
        assertThatThrownBy(held::ensureHeld)
                .isInstanceOf(MigrateException.class)
                .hasMessage("The lock in 'migrate_version_lock' is lost, because somebody else took it over." + LOST);
        held.close();
        assertThat(strategy().tryAcquire(request(open()))).isEmpty();
    }

    @Test
    void saysWhenFreeingThatSomebodyElseTookItOver() throws SQLException {
        HeldLock held = acquire(open());
        database.execute("update migrate_version_lock set owner = 'somebody else'");

        assertThatThrownBy(held::close)
                .isInstanceOf(MigrateException.class)
                .hasMessage("The lock in 'migrate_version_lock' is lost, because somebody else took it over." + LOST);
        assertThat(strategy().tryAcquire(request(open()))).isEmpty();
    }

    @Test
    void refusesWhenItsHeartbeatIsOverdue() throws SQLException {
        HeldLock held = acquire(open());
        nanoTime.addAndGet(Duration.ofSeconds(30).toNanos() - 1);
        held.ensureHeld();

        nanoTime.addAndGet(1);
        assertThatThrownBy(held::ensureHeld)
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "The lock in 'migrate_version_lock' is lost, because it could not be renewed for its lease of"
                                + " 30 s." + LOST);
        held.close();
    }

    @Test
    void namesTheFailureThatStoppedItsHeartbeat() throws Exception {
        HeldLock held =
                strategy(Duration.ofMillis(1)).tryAcquire(request(open())).orElseThrow();
        database.execute("alter table migrate_version_lock rename to moved");

        until(() -> {
            nanoTime.addAndGet(Duration.ofSeconds(30).toNanos());
            return causeOfLoss(held) instanceof SQLException;
        });
        database.execute("alter table moved rename to migrate_version_lock");
        until(() -> isHeld(held));
        held.close();
    }

    @Test
    void saysThatItNeedsASecondConnection() throws SQLException {
        Connection connection = open();
        SQLTransientConnectionException exhausted =
                new SQLTransientConnectionException("pool - Connection is not available");
        LockRequest request = new LockRequest(
                connection,
                () -> {
                    throw exhausted;
                },
                request(connection).versionTable(),
                OWNER);

        assertThatThrownBy(() -> strategy().tryAcquire(request))
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "The lock in 'migrate_version_lock' can't be kept alive: no second connection could be opened"
                                + " (pool - Connection is not available). Let the connection pool have at least 2 connections"
                                + " while migrations run (in Hikari: maximum-pool-size).")
                .hasCause(exhausted);
        acquire(connection).close();
    }

    @Test
    void closesTheSecondConnection() throws SQLException {
        Connection heartbeat = database.open();
        heartbeat.setAutoCommit(false);
        LockRequest request =
                new LockRequest(open(), () -> heartbeat, request(open()).versionTable(), OWNER);
        HeldLock held = strategy().tryAcquire(request).orElseThrow();
        assertThat(heartbeat.getAutoCommit()).isTrue();

        held.close();
        assertThat(heartbeat.isClosed()).isTrue();
    }

    private static boolean isHeld(HeldLock held) {
        try {
            held.ensureHeld();
            return true;
        } catch (MigrateException ex) {
            return false;
        }
    }

    private static Throwable causeOfLoss(HeldLock held) {
        try {
            held.ensureHeld();
            return null;
        } catch (MigrateException ex) {
            return ex.getCause();
        }
    }
}
