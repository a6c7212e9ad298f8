package dev.migrate.dialect.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyStatementTests {

    static Stream<Arguments> copies() {
        return Stream.of(
                Arguments.of("copy t from stdin;\n1\n2\n\\.", "copy t from stdin", "1\n2\n"),
                Arguments.of("copy t from stdin;\n\\.", "copy t from stdin", ""),
                Arguments.of("copy t from stdin;\n1\t", "copy t from stdin", "1\t"),
                Arguments.of("copy t from stdin; -- rows\n1\\.\n", "copy t from stdin", "1\\.\n"),
                Arguments.of("copy t from stdin;", "copy t from stdin", ""),
                Arguments.of("copy t from stdin", "copy t from stdin", ""),
                Arguments.of(
                        "-- c;\nCOPY \"a;b\" (x) FROM STDIN (delimiter ';');\n;\n",
                        "-- c;\nCOPY \"a;b\" (x) FROM STDIN (delimiter ';')",
                        ";\n"));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void takesCommandAndDataApart(String sql, String command, String data) {
        assertThat(of(sql, LexicalRulesFixture.POSTGRESQL)).contains(new CopyStatement(command, data));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "select 'copy t from stdin';",
                "copy t to stdout;\n1",
                "copy t from '/tmp/stdin';",
                "insert into copy select * from stdin;\n1",
                "do $$ begin copy t from stdin; end $$"
            })
    void otherStatementsAreNone(String sql) {
        assertThat(of(sql, LexicalRulesFixture.POSTGRESQL)).isEmpty();
    }

    @Test
    void otherDatabasesHaveNone() {
        assertThat(of("copy t from stdin;\n1\n", LexicalRulesFixture.H2)).isEmpty();
    }

    private static Optional<CopyStatement> of(String sql, LexicalRules rules) {
        return CopyStatement.of(sql, rules, SourceLocation.of("a.sql"));
    }
}
