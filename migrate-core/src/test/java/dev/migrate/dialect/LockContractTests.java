package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.model.QualifiedName;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every lock must do between sessions of a real server. */
@Timeout(60)
public abstract class LockContractTests {

    protected static final LockOwner OWNER = new LockOwner("pod-1", "shop");

    private static final QualifiedName VERSION_TABLE = QualifiedName.of("migrate_version");

    protected final TestDatabase database;
    private final List<Connection> opened = new ArrayList<>();

    protected LockContractTests(TestDatabase database) {
        this.database = database;
    }

    protected abstract LockStrategy strategy();

    /** Lets the holder die without freeing its lock. */
    protected abstract void die(Connection holder) throws SQLException;

    @AfterEach
    final void closeConnections() throws SQLException {
        for (Connection connection : opened) {
            connection.close();
        }
    }

    protected final Connection open() throws SQLException {
        Connection connection = database.open();
        opened.add(connection);
        assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.product());
        return connection;
    }

    protected final LockRequest request(Connection connection) {
        return request(connection, VERSION_TABLE);
    }

    protected final LockRequest request(Connection connection, QualifiedName versionTable) {
        return new LockRequest(connection, database::open, versionTable, OWNER);
    }

    protected final HeldLock acquire(Connection connection) throws SQLException {
        return strategy().tryAcquire(request(connection)).orElseThrow();
    }

    protected static void until(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void onlyOneSessionHasItAtATime() throws SQLException {
        Connection first = open();
        Connection second = open();

        HeldLock held = acquire(first);
        held.ensureHeld();
        assertThat(strategy().tryAcquire(request(second))).isEmpty();
        held.close();

        HeldLock next = acquire(second);
        assertThat(strategy().tryAcquire(request(first))).isEmpty();
        next.close();
        acquire(first).close();
    }

    @Test
    void aFreedLockIsNotHeldAndFreeingAgainDoesNothing() throws SQLException {
        Connection first = open();
        HeldLock held = acquire(first);
        held.close();
        HeldLock next = acquire(open());

        held.close();
        assertThatThrownBy(held::ensureHeld).isInstanceOf(IllegalStateException.class);
        next.ensureHeld();
        assertThat(strategy().tryAcquire(request(first))).isEmpty();
        next.close();
    }

    @Test
    void keepsOnlyMovementsOfOneVersionTableApart() throws SQLException {
        database.execute("create schema other");
        Connection first = open();
        Connection second = open();
        try (HeldLock held = acquire(first);
                HeldLock another = strategy()
                        .tryAcquire(request(second, QualifiedName.of("audit_version")))
                        .orElseThrow();
                HeldLock otherSchema = strategy()
                        .tryAcquire(request(open(), new QualifiedName("other", "migrate_version")))
                        .orElseThrow()) {
            held.ensureHeld();
            another.ensureHeld();
            otherSchema.ensureHeld();
            assertThat(strategy().tryAcquire(request(second, new QualifiedName(database.schema(), "migrate_version"))))
                    .isEmpty();
        }
    }

    @Test
    void aDeadHolderIsSucceeded() throws SQLException {
        Connection first = open();
        Connection second = open();
        acquire(first);
        assertThat(strategy().tryAcquire(request(second))).isEmpty();

        die(first);
        try (HeldLock held = acquire(second)) {
            held.ensureHeld();
        }
    }

    @Test
    void isNeverTriedInATransaction() throws SQLException {
        Connection connection = open();
        connection.setAutoCommit(false);

        assertThatThrownBy(() -> strategy().tryAcquire(request(connection))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nobodyHoldsAFreeLock() throws SQLException {
        Connection first = open();
        assertThat(strategy().holder(request(first))).isEmpty();
        acquire(first).close();
        assertThat(strategy().holder(request(first))).isEmpty();
    }

    @Test
    void exactlyOneOfManyThreadsHoldsItAtATime() throws Exception {
        int threads = 8;
        int turns = 5;
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger total = new AtomicInteger();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Future<?>> results = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            results.add(executor.submit(() -> {
                try (Connection connection = database.open()) {
                    for (int turn = 0; turn < turns; turn++) {
                        try (HeldLock held = poll(connection)) {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            Thread.yield();
                            held.ensureHeld();
                            inside.decrementAndGet();
                            total.incrementAndGet();
                        }
                    }
                }
                return null;
            }));
        }
        executor.shutdown();
        for (Future<?> result : results) {
            result.get();
        }
        assertThat(most).hasValue(1);
        assertThat(total).hasValue(threads * turns);
    }

    private HeldLock poll(Connection connection) throws SQLException {
        while (true) {
            Optional<HeldLock> held = strategy().tryAcquire(request(connection));
            if (held.isPresent()) {
                return held.get();
            }
            Thread.onSpinWait();
        }
    }
}
