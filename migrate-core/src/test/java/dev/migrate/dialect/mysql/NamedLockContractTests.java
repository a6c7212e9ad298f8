package dev.migrate.dialect.mysql;

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
import org.junit.jupiter.api.Test;

abstract class NamedLockContractTests extends LockContractTests {

    NamedLockContractTests(TestDatabase database) {
        super(database);
    }

    @Override
    protected LockStrategy strategy() {
        return new MysqlNamedLock();
    }

    /** The session ends a moment after it was told to. */
    @Override
    protected void die(Connection holder) throws SQLException {
        String id = id(holder);
        Connection killer = open();
        try (Statement statement = killer.createStatement()) {
            statement.execute("kill " + id);
        }
        while (!ask(killer, "select count(*) from information_schema.processlist where id = " + id)
                .equals("0")) {
            Thread.onSpinWait();
        }
    }

    /** The server of the tests checks no users, and so doesn't look where they come from either. */
    String host() {
        return "unknown host";
    }

    @Test
    void showsItsHolder() throws SQLException {
        Connection first = open();
        try (HeldLock held = acquire(first)) {
            held.ensureHeld();
            LockHolder holder = strategy().holder(request(open())).orElseThrow();
            assertThat(holder)
                    .isEqualTo(new LockHolder(
                            host(), "user root", null, "To end its session, run: kill " + id(first) + "."));
        }
    }

    @Test
    void endsWithItsConnection() throws Exception {
        Connection first = open();
        Connection second = open();
        HeldLock held = acquire(first);

        first.close();
        assertThatThrownBy(held::ensureHeld)
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "The lock for '" + database.schema() + ".migrate_version' is lost, because its connection was"
                                + " closed. Nothing more is run. Start again; what was committed is not repeated.");
        held.close();
        until(() -> strategy().tryAcquire(request(second)).isPresent());
    }

    @Test
    void saysThatTheSessionWasChanged() throws SQLException {
        Connection first = open();
        HeldLock held = acquire(first);
        ask(first, "select release_all_locks()");

        assertThatThrownBy(held::close)
                .isInstanceOf(MigrateException.class)
                .hasMessage("The lock for '" + database.schema() + ".migrate_version' was not held any more by the"
                        + " session that took it. Connect without a proxy that pools transactions: it changes the session"
                        + " between two statements, so that another migration may have run at the same time.");
    }

    @Test
    void theNameCanBeComputedInSql() throws SQLException {
        String expected = ask(open(), "select concat('migrate:', left(sha2('migrate:shop.migrate_version', 256), 40))");

        assertThat(MysqlLockName.of(new QualifiedName("shop", "migrate_version")))
                .isEqualTo(expected)
                .hasSizeLessThanOrEqualTo(64);
    }

    private static String id(Connection connection) throws SQLException {
        return ask(connection, "select connection_id()");
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
