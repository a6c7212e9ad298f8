package dev.migrate.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LockContractTests;
import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PostgresqlAdvisoryLockTests extends LockContractTests {

    PostgresqlAdvisoryLockTests() {
        super(withStatementTimeout(TestDatabase.postgresql()));
    }

    /** A session that waits for a lock can't be interrupted from Java, so the server ends the wait that must not be. */
    private static TestDatabase withStatementTimeout(TestDatabase database) {
        return new TestDatabase(database.product(), database.url() + "&options=-c%20statement_timeout=20s");
    }

    @Override
    protected LockStrategy strategy() {
        return new PostgresqlAdvisoryLock();
    }

    @Override
    protected void die(Connection holder) throws SQLException {
        assertThat(ask(open(), "select pg_terminate_backend(" + processId(holder) + ", 10000)"))
                .isEqualTo("t");
    }

    @Test
    void endsWithItsConnection() throws Exception {
        Connection first = open();
        Connection second = open();
        HeldLock held = acquire(first);

        first.close();
        assertThatThrownBy(held::ensureHeld)
                .isInstanceOf(MigrateException.class)
                .hasMessage("The lock for 'public.migrate_version' is lost, because its connection was closed. Nothing"
                        + " more is run. Start again; what was committed is not repeated.");
        held.close();
        until(() -> strategy().tryAcquire(request(second)).isPresent());
    }

    @Test
    void isLostOnceADeadSessionIsUsed() throws SQLException {
        Connection first = open();
        HeldLock held = acquire(first);
        die(first);

        assertThatThrownBy(() -> ask(first, "select 1")).isInstanceOf(SQLException.class);
        assertThatThrownBy(held::ensureHeld).isInstanceOf(MigrateException.class);
    }

    @Test
    void showsItsHolder() throws SQLException {
        Connection first = open();
        ask(first, "select set_config('application_name', 'shop', false)");
        try (HeldLock held = acquire(first)) {
            held.ensureHeld();
            LockHolder holder = strategy().holder(request(open())).orElseThrow();
            assertThat(holder.application()).isEqualTo("shop");
            assertThat(holder.host()).isEqualTo(ask(first, "select host(inet_client_addr())"));
            assertThat(holder.release())
                    .isEqualTo("To end its session, run: select pg_terminate_backend(" + processId(first) + ").");
            assertThat(Duration.between(holder.since(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));

            ask(first, "select set_config('application_name', '', false)");
            assertThat(strategy().holder(request(open())).orElseThrow().application())
                    .isEqualTo("user " + ask(first, "select current_user"));
        }
    }

    @Test
    void leavesNoTransactionOpen() throws SQLException {
        Connection first = open();
        Connection second = open();
        try (HeldLock held = acquire(first)) {
            held.ensureHeld();
            strategy().tryAcquire(request(second));
            strategy().holder(request(second));
            for (Connection connection : new Connection[] {first, second}) {
                String state = "select state from pg_stat_activity where pid = " + processId(connection);
                assertThat(ask(open(), state)).isEqualTo("idle");
            }
        }
    }

    @Test
    void aPollingSessionDoesNotHangAConcurrentIndex() throws SQLException {
        database.execute("create table t (id int)");
        Connection first = open();
        Connection second = open();
        try (HeldLock held = acquire(first)) {
            CompletableFuture<Void> work = CompletableFuture.runAsync(() -> execute(first));
            int polls = 0;
            while (!work.isDone() || polls == 0) {
                assertThat(strategy().tryAcquire(request(second))).isEmpty();
                polls++;
            }
            work.join();
            held.ensureHeld();
        }
        assertThat(ask(first, "select indisvalid from pg_index where indexrelid = 'ix'::regclass"))
                .isEqualTo("t");
    }

    @Test
    void saysThatTheSessionWasChanged() throws SQLException {
        Connection first = open();
        HeldLock held = acquire(first);
        ask(first, "select pg_advisory_unlock_all()");

        assertThatThrownBy(held::close)
                .isInstanceOf(MigrateException.class)
                .hasMessage("The lock for 'public.migrate_version' was not held any more by the session that took it."
                        + " Connect without a proxy that pools transactions: it changes the session between two"
                        + " statements, so that another migration may have run at the same time.");
    }

    @Test
    void theKeyCanBeComputedInSql() throws SQLException {
        String expected = ask(
                open(),
                "select ('x' || left(encode(sha256('migrate:public.migrate_version'), 'hex'), 16))::bit(64)::bigint");

        PostgresqlAdvisoryKey key = PostgresqlAdvisoryKey.of(new QualifiedName("public", "migrate_version"));
        assertThat(key.value()).isEqualTo(Long.parseLong(expected)).isEqualTo(-8450315325820101032L);
    }

    private static void execute(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index concurrently ix on t (id)");
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String processId(Connection connection) throws SQLException {
        return ask(connection, "select pg_backend_pid()");
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
