package dev.migrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionControlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin",
                "BEGIN;",
                "begin transaction",
                "begin immediate",
                "start transaction read only",
                "commit",
                "Commit work",
                "end transaction",
                "rollback",
                "abort",
                "set autocommit = 0",
                "-- why\n/* and */ commit"
            })
    void thisIsTheEnginesToDo(String sql) {
        assertThat(isOne(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin update t set a = 1; end",
                "begin atomic update t set a = 1; end",
                "begin try select 1 end try begin catch end catch",
                "savepoint s",
                "rollback to s",
                "rollback work to savepoint s",
                "comment on table t is 'commit'",
                "-- commit\nselect 1",
                "create table commits (id integer)"
            })
    void thisIsNot(String sql) {
        assertThat(isOne(sql)).isFalse();
    }

    private static boolean isOne(String sql) {
        Change change = Change.of(ExecuteSql.of(sql), SourceLocation.of("a.sql"));
        return TransactionControl.isOne(SqlStatement.of(sql, "", change));
    }
}
