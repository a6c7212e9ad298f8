package dev.migrate.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTests {

    private static final Placeholders PLACEHOLDERS =
            Placeholders.of(Map.of("schema", "app", "a-b.c_1", "$1\\", "empty", "", "nested", "${schema}"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing            | nothing
            $ { } $$ $x$       | $ { } $$ $x$
            ${schema}          | app
            ${schema}.${schema}| app.app
            ${a-b.c_1}         | $1\\
            [${empty}]         | []
            ${schema:other}    | app
            [${empty:other}]   | []
            ${unknown:other}   | other
            [${unknown:}]      | []
            ${unknown:a:b c}   | a:b c
            ${nested}          | ${schema}
            $${schema}         | ${schema}
            $${                | ${
            $$${schema}$$      | $${schema}$$
            $$ ${schema} $$    | $$ app $$
            """)
    void valuesArePutIn(String text, String expanded) {
        assertThat(PLACEHOLDERS.expand(text, new SourceText("a.sql", text), () -> 0))
                .isEqualTo(expanded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "${a}", "$${", "$$${$${", "${", "$$ ${a:b} $$"})
    void whatIsEscapedComesOutAsItWas(String text) {
        String escaped = Placeholders.escape(text);
        assertThat(PLACEHOLDERS.expand(escaped, new SourceText("a.sql", escaped), () -> 0))
                .isEqualTo(text);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "${schema}\nü🐘${shema}",
                        "a.sql:2:3: The placeholder 'shema' has no value. Did you mean 'schema'? Otherwise set"
                                + " 'migrate.placeholders.shema', or write '$${' for a literal '${'."),
                Arguments.of(
                        "$${zzz}\r\n\r\n${zzz}",
                        "a.sql:3:1: The placeholder 'zzz' has no value. Set 'migrate.placeholders.zzz', or write '$${'"
                                + " for a literal '${'."),
                Arguments.of(
                        " ${}",
                        "a.sql:1:2: A placeholder has no valid name or no end. Write '${name}' or '${name:default}'"
                                + " on one line, or '$${' for a literal '${'."),
                Arguments.of(
                        "${schema",
                        "a.sql:1:1: A placeholder has no valid name or no end. Write '${name}' or '${name:default}'"
                                + " on one line, or '$${' for a literal '${'."),
                Arguments.of(
                        "${schema} ${a:b\n}",
                        "a.sql:1:11: A placeholder has no valid name or no end. Write '${name}' or '${name:default}'"
                                + " on one line, or '$${' for a literal '${'."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreToldWithTheirPlace(String text, String message) {
        assertThatThrownBy(() -> PLACEHOLDERS.expand(text, new SourceText("a.sql", text), () -> 0))
                .isInstanceOf(MigrateException.class)
                .hasMessage(message);
    }
}
