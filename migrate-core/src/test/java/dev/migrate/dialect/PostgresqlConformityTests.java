package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect agrees with what a real PostgreSQL says of names and transactions. */
class PostgresqlConformityTests {

    @Test
    void quotesWhatTheServerWouldQuote() throws SQLException {
        try (LiveDatabase live = new LiveDatabase(TestDatabase.postgresql())) {
            List<String> words = live.query("select word from pg_get_keywords() union values ('owners'), ('_a1'),"
                    + " ('1a'), ('a$b'), ('Owners'), ('OWNERS'), ('a b'), ('a\"b'), ('über'), ('a-b')");
            assertThat(words).hasSizeGreaterThan(400);
            for (String word : words) {
                String quoted = live.query("select quote_ident('" + word + "')").get(0);
                assertThat(live.dialect().quote(word)).isEqualTo(quoted);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vacuum",
                "vacuum (analyze) t",
                "-- a comment\nVACUUM t",
                "alter system set work_mem = '4MB'",
                "create index concurrently ix on t (a)",
                "create unique index concurrently if not exists ix on t (a)",
                "drop index concurrently ix0",
                "reindex table concurrently t",
                "reindex (verbose, concurrently) index ix0",
                "reindex schema public",
                "create database other",
                "drop database if exists other",
                "alter database postgres set tablespace pg_default",
                "create tablespace x location '/nowhere'",
                "drop tablespace if exists x",
                "create subscription s connection 'host=nowhere' publication p",
                "cluster",
                "discard all",
                "alter table parted detach partition part concurrently"
            })
    void knowsWhatTheServerRefusesInATransaction(String sql) throws SQLException {
        assertThat(transactional(sql)).isFalse();
        assertThat(stateInTransaction(sql)).isEqualTo("25001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index ix on t (a)",
                "drop index ix0",
                "reindex table t",
                "reindex index ix0",
                "analyze t",
                "select 'vacuum'",
                "create table \"concurrently\" (a int)",
                "comment on table t is 'create index concurrently'",
                "alter table parted detach partition part",
                "alter type mood add value 'ok'",
                "refresh materialized view concurrently mv",
                "truncate t",
                "create schema vacuum",
                "cluster t using ix0",
                "discard plans"
            })
    void knowsWhatTheServerAllowsInATransaction(String sql) throws SQLException {
        assertThat(transactional(sql)).isTrue();
        assertThat(stateInTransaction(sql)).isEqualTo("00000");
    }

    private static boolean transactional(String sql) throws SQLException {
        try (LiveDatabase live = new LiveDatabase(TestDatabase.postgresql())) {
            Change change = Change.of(ExecuteSql.of(sql), SourceLocation.of("test"));
            return live.dialect().render(change).get(0).transactional();
        }
    }

    private static String stateInTransaction(String sql) throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        database.execute(
                "create table t (a int)",
                "create index ix0 on t (a)",
                "create table parted (a int) partition by list (a)",
                "create table part partition of parted for values in (1)",
                "create type mood as enum ('sad')",
                "create materialized view mv as select 1 as a",
                "create unique index on mv (a)");
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1");
            statement.execute(sql);
            return "00000";
        } catch (SQLException ex) {
            return ex.getSQLState();
        }
    }
}
