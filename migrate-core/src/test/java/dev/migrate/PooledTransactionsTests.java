package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.LockKind;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.SharedSessions;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A proxy such as PgBouncer may give each transaction another session, where a lock of the session keeps nobody out. */
class PooledTransactionsTests {

    private static final int REVISIONS = 12;

    private final TestDatabase database = TestDatabase.postgresql();
    private final DataSource proxy = new SharedSessions(database.dataSource());

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < REVISIONS; i++) {
            String parent = (i == 0) ? "" : "-- down-revision: aaaa%04d%n".formatted(i - 1);
            Files.writeString(folder.resolve("aaaa%04d.sql".formatted(i)), """
                    -- revision: aaaa%1$04d
                    %2$s-- migrate:upgrade
                    create table t%1$d as select current_setting('lock_timeout') as locks;
                    """.formatted(i, parent));
        }
    }

    @Test
    void eachRevisionRunsOnceWhoeverComesThroughTheProxyAndWhoeverDoesNot() {
        ExecutorService processes = Executors.newFixedThreadPool(6);
        List<CompletableFuture<Void>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            DataSource through = (i % 2 == 0) ? proxy : database.dataSource();
            runs.add(CompletableFuture.runAsync(
                    () -> migrator(through, LockKind.AUTO).upgrade("head"), processes));
        }
        runs.forEach(CompletableFuture::join);
        processes.shutdown();

        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        assertThat(jdbc.queryForList("select outcome || ' ' || revision from migrate_history order by 1", String.class))
                .hasSize(REVISIONS)
                .doesNotHaveDuplicates()
                .allMatch((entry) -> entry.startsWith("succeeded "));
        assertThat(jdbc.queryForList("select locks from t0", String.class)).containsExactly("5s");
        assertThat(jdbc.queryForObject(
                        "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                                + " where d.datname = current_database() and l.locktype = 'advisory'",
                        Integer.class))
                .isZero();
    }

    @Test
    void theLimitsAreThoseOfEachTransaction() {
        migrator(proxy, LockKind.AUTO).upgrade("head");

        JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
        for (int i = 0; i < REVISIONS; i++) {
            assertThat(jdbc.queryForList("select locks from t" + i, String.class))
                    .containsExactly("5s");
        }
    }

    @Test
    void whoInsistsOnALockOfTheSessionIsRefused() {
        assertThatThrownBy(() -> migrator(proxy, LockKind.ADVISORY).upgrade("head"))
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "A lock of the session can't keep processes apart here: the connection leads to a proxy, which"
                                + " may give each statement another session. Leave 'migrate.lock.strategy' at 'auto', or connect past"
                                + " the proxy with 'migrate.url'.");
        assertThat(migrator(database.dataSource(), LockKind.AUTO).current()).isEmpty();
    }

    /** A pool keeps the session, and with it a lock that nobody gave back. */
    @Test
    void aLockIsGivenBackWhereTheOtherKindCannotBeLookedFor() throws SQLException {
        SingleConnectionDataSource pool = new SingleConnectionDataSource(database.open(), true);

        assertThatThrownBy(() ->
                        migrator(new FailingAfterLock(pool), LockKind.AUTO).upgrade("head"))
                .hasMessageContaining("cut off");

        migrator(database.dataSource(), LockKind.AUTO).upgrade("head");
        pool.destroy();
    }

    private Migrator migrator(DataSource dataSource, LockKind kind) {
        return Migrator.builder(dataSource)
                .locations("file:" + folder)
                .lockStrategy(kind)
                .build();
    }

    /** Refuses the first statement after the one that takes the lock. */
    private static final class FailingAfterLock extends DelegatingDataSource {

        FailingAfterLock(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            AtomicBoolean locked = new AtomicBoolean();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            String sql = (String) arguments[0];
                            if (locked.get() && !sql.contains("unlock")) {
                                throw new SQLException("cut off");
                            }
                            locked.set(sql.contains("pg_try_advisory_lock"));
                        }
                        return method.invoke(connection, arguments);
                    });
        }
    }
}
