package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class HsqldbDataOperationTests extends DataOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }

    /** HSQLDB has no dollar quotes, its comments don't nest, and its routines have statements of their own. */
    @Test
    @Override
    void scriptsRunStatementByStatement() {
        live.apply(ExecuteSql.of("""
                -- a script; with a comment
                create table t (v varchar(20));
                insert into t values ('a;b'), ('$$c'); /* ; /* ; */
                insert into t values ('e''; f$$');
                create procedure fill() modifies sql data
                begin atomic
                    insert into t values ('g');
                    insert into t values ('h');
                end;
                call fill();
                """));
        assertThat(live.query("select v from t order by v")).containsExactly("$$c", "a;b", "e'; f$$", "g", "h");
    }
}
