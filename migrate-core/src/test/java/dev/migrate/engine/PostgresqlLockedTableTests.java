package dev.migrate.engine;

import static dev.migrate.engine.TestCode.code;
import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.dialect.LockKind;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StatementLimits;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class PostgresqlLockedTableTests extends LockedTableContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    Duration lockTimeout() {
        return Duration.ofMillis(100);
    }

    @Override
    String slow() {
        return "select pg_sleep(60)";
    }

    @Override
    String slowIsStopped() {
        return "canceling statement due to statement timeout [SQLState 57014]";
    }

    @Override
    String inTheWay() {
        return "canceling statement due to lock timeout \\[SQLState 55P03\\]\\. .* It was tried 2 times\\. In the way: process"
                + " \\d+ \\(PostgreSQL JDBC Driver, user \\w+; idle in transaction, for \\d+ s\\): 'insert into orders values"
                + " \\(1\\)'\\. Wait until it's through or end it \\(select pg_terminate_backend\\(\\d+\\)\\), then try again\\.";
    }

    @Test
    void theWholeRevisionIsRolledBackBeforeItIsTriedAgain() throws SQLException {
        engine.changelog(revision("aaaa").up("create table first_one (id integer)", CHANGE));

        engine.upgrade("head");

        assertThat(tried.stream().filter("create table first_one (id integer)"::equals))
                .hasSize(3);
    }

    @Test
    void aRunInOneTransactionBeginsAgainWithItsFirstRevision() throws SQLException {
        engine.transaction(TransactionScope.ALL)
                .changelog(
                        revision("aaaa").up("create table first_one (id integer)"),
                        revision("bbbb", "aaaa").up(CHANGE));

        engine.upgrade("head");

        assertThat(tried.stream().filter("create table first_one (id integer)"::equals))
                .hasSize(3);
        assertThat(engine.story()).containsExactly("upgrade aaaa succeeded 1/1", "upgrade bbbb succeeded 1/1");
    }

    @Test
    void aRunInOneTransactionThatGivesUpLeavesNothing() throws SQLException {
        patience = 100;
        limit(lockTimeout(), Duration.ZERO, 1);
        engine.transaction(TransactionScope.ALL)
                .changelog(
                        revision("aaaa").up("create table first_one (id integer)"),
                        revision("bbbb", "aaaa").up(CHANGE));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("It was tried 2 times. In the way: process ");

        assertThat(engine.hasTable("first_one")).isFalse();
    }

    @Test
    void codeIsTriedAgainTooAlsoWhereItWrapsTheFailure() throws SQLException {
        engine.migrations(List.of(code("aaaa", List.of(), (context) -> {
            tried.add(CHANGE);
            if (tried.size() > 2) {
                somebody.rollback();
            }
            new JdbcTemplate(new SingleConnectionDataSource(context.connection(), true)).execute(CHANGE);
        })));

        engine.upgrade("head");

        assertThat(tried).hasSize(3);
        assertThat(engine.schema().table("orders").orElseThrow().column("total"))
                .isPresent();
    }

    @Test
    void whoHoldsWhatAKeyReferencesIsNamedToo() throws SQLException {
        patience = 100;
        limit(lockTimeout(), Duration.ZERO, 0);
        database.execute("create table owners (id integer primary key)");
        database.execute("create table items (owner_id integer references owners)");
        try (Statement statement = somebody.createStatement()) {
            statement.execute("select * from owners");
        }
        engine.changelog(revision("aaaa").up("drop table items"));

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> engine.upgrade("head"))
                .withMessageContaining("idle in transaction")
                .withMessageContaining("'select * from owners'");
    }

    /** It holds nobody up while it waits, and would leave an invalid index behind. */
    @Test
    void anIndexThatIsBuiltWhileOthersWriteWaitsForThem() throws Exception {
        String index = "create index concurrently ix_orders on orders (id)";
        engine.changelog(revision("aaaa").notTransactional().up(index));
        CompletableFuture<Void> release = CompletableFuture.runAsync(this::letGoWhenSomebodyHasWaited);

        engine.upgrade("head");

        release.get();
        assertThat(tried).containsExactly(index);
        assertThat(engine.schema().table("orders").orElseThrow().indexes()).hasSize(1);
    }

    private void letGoWhenSomebodyHasWaited() {
        String waiting = "select count(*) from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock' and clock_timestamp() - query_start > interval '500 ms'";
        try (Connection watcher = database.open();
                Statement statement = watcher.createStatement()) {
            boolean waited = false;
            while (!waited) {
                try (ResultSet row = statement.executeQuery(waiting)) {
                    row.next();
                    waited = row.getInt(1) > 0;
                }
            }
            somebody.rollback();
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Test
    void theSessionIsLeftAsItWas() throws SQLException {
        somebody.rollback();
        SingleConnectionDataSource pool = new SingleConnectionDataSource(database.open(), true);
        JdbcTemplate session = new JdbcTemplate(pool);
        session.execute("set lock_timeout = '42s'");
        EngineFixture pooled = new EngineFixture(database, pool);
        pooled.limits(new StatementLimits(Duration.ofMillis(700), Duration.ofMinutes(3), 0));
        pooled.changelog(revision("aaaa")
                .up("create table seen as select current_setting('lock_timeout') as locks,"
                        + " current_setting('statement_timeout') as statements"));

        pooled.upgrade("head");

        assertThat(session.queryForList("select locks || ' ' || statements from seen", String.class))
                .containsExactly("700ms 3min");
        assertThat(session.queryForObject("show lock_timeout", String.class)).isEqualTo("42s");
        assertThat(session.queryForObject("show statement_timeout", String.class))
                .isEqualTo("0");
        pool.destroy();
    }

    /** Behind a proxy the next transaction may be somebody else's. */
    @Test
    void withALeaseTheLimitsAreThoseOfTheTransaction() throws SQLException {
        somebody.rollback();
        engine.lock(LockKind.ROW_LEASE)
                .changelog(
                        revision("aaaa").up("create table seen as select current_setting('lock_timeout') as locks"),
                        revision("bbbb", "aaaa")
                                .notTransactional()
                                .up("insert into seen select current_setting('lock_timeout')"));

        engine.upgrade("head");

        assertThat(new JdbcTemplate(database.dataSource()).queryForList("select locks from seen", String.class))
                .containsExactly("100ms", "100ms");
    }

    /** Both wait for the other; the server ends one of them, and it should be the one that can begin again. */
    @Test
    void aDeadlockIsTriedAgain() throws Exception {
        limit(Duration.ZERO, Duration.ZERO, 5);
        database.execute("create table others (id integer)");
        somebody.rollback();
        CompletableFuture<Void> other = new CompletableFuture<>();
        engine.listener(new MigrationListener() {
            @Override
            public void statementStarted(PlannedStep step, SqlStatement statement, int number) {
                tried.add(statement.sql());
                if (tried.size() == 2) {
                    other.completeAsync(() -> lockBoth());
                }
            }
        });
        try (Statement statement = somebody.createStatement()) {
            statement.execute("set deadlock_timeout = '10min'; lock table others");
        }
        engine.changelog(revision("aaaa").up(CHANGE, "alter table others add total integer"));

        engine.upgrade("head");

        other.get();
        assertThat(tried).hasSizeGreaterThan(2);
        assertThat(engine.status().state()).isEqualTo(State.UP_TO_DATE);
    }

    private Void lockBoth() {
        try (Statement statement = somebody.createStatement()) {
            statement.execute("lock table orders");
            somebody.rollback();
            return null;
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
