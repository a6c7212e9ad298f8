package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.StatementLimits;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class MariadbLockedTableTests extends LockedTableContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    Duration lockTimeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    String slow() {
        return "select sleep(60)";
    }

    @Override
    String slowIsStopped() {
        return "max_statement_time exceeded";
    }

    @Override
    String inTheWay() {
        return "(?s)Lock wait timeout exceeded; try restarting transaction .* It was tried 2 times\\. In the way: process \\d+"
                + " \\(\\w+@[\\w.:]*; sleep, for \\d+ s\\)\\. Wait until it's through or end it \\(kill \\d+\\), then try"
                + " again\\.";
    }

    @Test
    void theFinishedStatementsAreNotRunAgain() throws SQLException {
        engine.changelog(revision("aaaa").up("create table first_one (id integer)", CHANGE));

        engine.upgrade("head");

        assertThat(tried).containsExactly("create table first_one (id integer)", CHANGE, CHANGE, CHANGE);
    }

    @Test
    void theSessionIsLeftAsItWas() throws SQLException {
        somebody.rollback();
        SingleConnectionDataSource pool = new SingleConnectionDataSource(database.open(), true);
        JdbcTemplate session = new JdbcTemplate(pool);
        session.execute("set session lock_wait_timeout = 42");
        EngineFixture pooled = new EngineFixture(database, pool);
        pooled.limits(new StatementLimits(Duration.ofMillis(1200), Duration.ofSeconds(90), 0));
        pooled.changelog(revision("aaaa")
                .up("create table seen as select @@session.lock_wait_timeout as locks,"
                        + " @@session.max_statement_time as statements"));

        pooled.upgrade("head");

        assertThat(session.queryForList("select concat(locks, ' ', statements) from seen", String.class))
                .containsExactly("2 90.000000");
        assertThat(session.queryForObject("select @@session.lock_wait_timeout", Integer.class))
                .isEqualTo(42);
        assertThat(session.queryForObject("select @@session.max_statement_time", Double.class))
                .isZero();
        pool.destroy();
    }
}
