package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.QualifiedName;
import dev.migrate.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class SqliteLockTests extends LockContractTests {

    SqliteLockTests() {
        super(TestDatabase.sqlite());
    }

    @Override
    protected LockStrategy strategy() {
        return SqliteSqlRenderingTests.sqlite().lockStrategy();
    }

    @Override
    protected void die(Connection holder) throws SQLException {
        throw new AssertionError("a session alone never dies");
    }

    /** The lock is the process's, so it is a process that dies here. */
    @Override
    @Test
    void aDeadHolderIsSucceeded() throws SQLException {
        Connection first = open();
        try {
            Process holder = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Holder.class.getName(),
                            database.url())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said =
                    new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(said.readLine()).isEqualTo("held");
                assertThat(strategy().tryAcquire(request(first))).isEmpty();
                LockHolder seen = strategy().holder(request(first)).orElseThrow();
                assertThat(seen.host()).isEqualTo("pod-2");
                assertThat(seen.release())
                        .isEqualTo("It frees itself when its process ends; to take it away, end that process.");
            } finally {
                holder.destroyForcibly().waitFor();
            }
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
        try (HeldLock held = acquire(first)) {
            held.ensureHeld();
        }
    }

    @Override
    @Test
    void keepsOnlyMovementsOfOneVersionTableApart() throws SQLException {
        try (HeldLock held = acquire(open());
                HeldLock another = strategy()
                        .tryAcquire(request(open(), QualifiedName.of("audit/version*")))
                        .orElseThrow()) {
            held.ensureHeld();
            another.ensureHeld();
            assertThat(strategy().tryAcquire(request(open(), new QualifiedName("main", "migrate_version"))))
                    .isEmpty();
        }
    }

    @Test
    void aDatabaseInMemoryNeedsNoLock() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
                HeldLock held = strategy().tryAcquire(request(memory)).orElseThrow()) {
            held.ensureHeld();
            assertThat(strategy().holder(request(memory))).isEmpty();
        }
    }

    @Test
    void theSessionIsAsPatientAsBefore() throws SQLException {
        Connection connection = open();
        acquire(connection).close();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("pragma busy_timeout")) {
            assertThat(row.getLong(1)).isEqualTo(3000);
        }
    }

    /** Another process, which holds the lock until it is killed. */
    static final class Holder {

        private Holder() {}

        /** Takes the lock of the database with this URL and says so. */
        public static void main(String[] arguments) throws Exception {
            Connection connection = DriverManager.getConnection(arguments[0]);
            LockRequest request = new LockRequest(
                    connection, () -> connection, QualifiedName.of("migrate_version"), new LockOwner("pod-2", "shop"));
            HeldLock held = SqliteSqlRenderingTests.sqlite()
                    .lockStrategy()
                    .tryAcquire(request)
                    .orElseThrow();
            System.out.println("held");
            System.in.read();
            held.close();
        }
    }
}
