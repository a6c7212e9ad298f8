package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.engine.MigrationFailedException;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresqlSqlRevisionTests extends SqlRevisionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void anIndexIsBuiltConcurrentlyWithoutATransaction() throws IOException {
        write("1_table.sql", "-- revision: aaaa\n-- migrate:upgrade\ncreate table t (id int);\n");
        write("2_index.sql", """
                -- revision: bbbb
                -- down-revision: aaaa
                -- transactional: false
                -- migrate:upgrade
                create index concurrently ix_t on t (id);
                -- migrate:downgrade
                drop index concurrently ix_t;
                """);

        migrator().upgrade("head");
        assertThat(number("select count(*) from pg_indexes where indexname = 'ix_t'"))
                .isOne();

        migrator().downgrade("aaaa");
        assertThat(number("select count(*) from pg_indexes where indexname = 'ix_t'"))
                .isZero();
    }

    @Test
    void aStatementThatRefusesATransactionIsNamedBeforeAnythingRuns() throws IOException {
        write("1_index.sql", """
                -- revision: aaaa
                -- migrate:upgrade
                create table t (id int);

                -- the big one
                create index concurrently ix_t on t (id);
                """);

        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> migrator().upgrade("head"))
                .withMessage(path("1_index.sql") + ":6: Revision 'aaaa' runs in a transaction, and its statement"
                        + " 'create index concurrently ix_t on t (id)' can't. Put the statement into a revision of its"
                        + " own with 'transactional: false' in the header.");
        assertThat(number("select count(*) from pg_class where relname = 't'")).isZero();
    }

    @Test
    void functionsKeepTheirBodies() throws IOException {
        write("1_function.sql", """
                -- revision: aaaa
                -- migrate:upgrade
                create function twice(n int) returns int language plpgsql as $body$
                begin
                    -- it's ${what}; and more
                    execute $q$select 1; $q$;
                    return n * 2;
                end $body$;
                create function thrice(n int) returns int language sql begin atomic select n * 3; end;
                """);

        migrator(Map.of("what", "doubled")).upgrade("head");

        assertThat(number("select twice(21) + thrice(1)")).isEqualTo(45);
        assertThat(number("select count(*) from pg_proc where prosrc like '%it''s doubled; and more%'"))
                .isOne();
    }

    @Test
    void rowsOfCopyAreSentAfterTheStatement() throws IOException {
        write("1_rows.sql", """
                -- revision: aaaa
                -- migrate:upgrade
                create table t (id int, name text);
                -- rows
                copy t (id, name) from stdin;
                1\tit's; -- no comment
                2\t\\N
                3\ttab\\there
                \\.
                copy t from stdin with (format csv);
                4,"a
                b"
                5,
                \\.
                insert into t values (6, 'last');
                """);

        migrator().upgrade("head");

        assertThat(number("select count(*) from t")).isEqualTo(6);
        assertThat(number("select count(*) from t where name is null")).isEqualTo(2);
        assertThat(number("select count(*) from t where (id, name) in ((1, 'it''s; -- no comment'),"
                        + " (3, E'tab\\there'), (4, E'a\\nb'))"))
                .isEqualTo(3);
    }

    @Test
    void badRowsAreToldByTheDatabaseAndNotRepeatedInTheStatement() throws IOException {
        write("1_rows.sql", """
                -- revision: aaaa
                -- message: Rows
                -- migrate:upgrade
                create table t (id int);

                -- all of them
                copy t from stdin;
                1
                two
                \\.
                """);

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade("head"))
                .withMessage(path("1_rows.sql") + ":7: Revision 'aaaa' (Rows) failed to upgrade at step 2 of 2: ERROR:"
                        + " invalid input syntax for type integer: \"two\"\n"
                        + "  Where: COPY t, line 2, column id: \"two\" [SQLState 22P02]. Statement: 'copy t from stdin'."
                        + " The revision was rolled back whole; the database is at <base>, as before. Mend the revision"
                        + " or the data that it met, then upgrade again (a starting application does so by itself).");
    }

    @Test
    void copyRunsFromYamlToo() throws IOException {
        write("1_rows.yaml", """
                revision: aaaa
                upgrade:
                  - createTable: {tableName: t, columns: [column: {name: id, type: int}]}
                  - sql: |
                      copy t from stdin;
                      1
                      2
                """);

        migrator().upgrade("head");

        assertThat(number("select sum(id) from t")).isEqualTo(3);
    }
}
