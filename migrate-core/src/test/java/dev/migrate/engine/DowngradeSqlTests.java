package dev.migrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import java.util.List;
import org.junit.jupiter.api.Test;

class DowngradeSqlTests {

    @Test
    void rowsOfCopyEndAsInAnyScript() {
        List<String> statements = List.of("drop table t", "copy u from stdin;\n1\n\\.", "select ';'");

        String text = DowngradeSql.join(
                statements.stream().map(DowngradeSqlTests::statement).toList());

        assertThat(text).isEqualTo("""
                -- migrate:step 1/3
                drop table t;
                -- migrate:step 2/3
                copy u from stdin;
                1
                \\.
                -- migrate:step 3/3
                select ';';
                """);
        assertThat(DowngradeSql.split(text)).isEqualTo(statements);
    }

    private static SqlStatement statement(String sql) {
        return SqlStatement.of(sql, "run sql", Change.of(ExecuteSql.of(sql), SourceLocation.of("a.sql")));
    }
}
