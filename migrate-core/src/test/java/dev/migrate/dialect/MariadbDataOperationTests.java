package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.ExecuteSql;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class MariadbDataOperationTests extends DataOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_ALL_TABLES");
    }

    @Test
    @Override
    void scriptsRunStatementByStatement() {
        live.apply(ExecuteSql.of("""
                -- a script; with a comment
                create table t (v varchar(20));
                insert into t values ('a;b'), ('c\\';d'); # one; more
                insert into t values ('e''; f');
                create procedure fill(n int)
                begin
                    if n > 0 then
                        insert into t values (case n when 1 then 'one' else 'many' end);
                    end if;
                end;
                call fill(1);
                DELIMITER //
                create trigger tr before insert on t for each row set new.v = upper(new.v); //
                DELIMITER ;
                /*!50000 insert into t values ('x') */;
                """));
        assertThat(live.query("select v from t order by v")).containsExactly("a;b", "c';d", "e'; f", "one", "X");
    }
}
