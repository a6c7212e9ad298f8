package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlPlaceholdersTests {

    private static final Map<String, String> VALUES =
            Map.of("table", "t: [1", "type", "bigint", "flag", "false", "number", "7", "column", "c");

    @Test
    void everyScalarOfAChangeIsExpanded() {
        String body = """
                upgrade:
                  - createTable:
                      tableName: ${table}
                      columns:
                        - column: {name: "${column}", type: "${type}", constraints: {nullable: "${flag}"}}
                  - insert:
                      tableName: "${table}"
                      columns:
                        - column:
                            name: ${column}
                            value: ${number}
                        - column: {name: d, value: "${number}"}
                  - sql: |
                      select '$${x}'
                        from ${column:d}
                downgrade:
                  - dropTable: {tableName: '${table}'}
                """;
        String written = """
                upgrade:
                  - createTable:
                      tableName: "t: [1"
                      columns:
                        - column: {name: c, type: bigint, constraints: {nullable: false}}
                  - insert:
                      tableName: "t: [1"
                      columns:
                        - column:
                            name: c
                            value: 7
                        - column: {name: d, value: "7"}
                  - sql: |
                      select '$${x}'
                        from c
                downgrade:
                  - dropTable: {tableName: "t: [1"}
                """;

        RevisionScript expanded = script("revision: 1a\n" + body, VALUES);

        RevisionScript expected = script("revision: 1a\n" + written, Map.of());
        assertThat(expanded.upgrade()).isEqualTo(expected.upgrade());
        assertThat(expanded.writtenDowngrade()).isEqualTo(expected.writtenDowngrade());
    }

    @Test
    void theHeaderIsNotExpanded() {
        Migration migration = migration("revision: 1a\nmessage: about ${x}\nupgrade: []\n", Map.of());
        assertThat(migration.header().message()).isEqualTo("about ${x}");
        assertThat(((DeclaredBody) migration.body()).read().upgrade()).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("  - dropTable: {tableName: \"a${tabl}\"}", "3:30", "tabl"),
                Arguments.of("  - sql: a ${table} ${tabl}", "3:21", "tabl"),
                Arguments.of("  - sql: |\n      ü ${table}\n      ö  $${tabl} ${tabl}", "5:19", "tabl"),
                Arguments.of("  - sql: >-\n      a\n\n      ${tabl}", "6:7", "tabl"),
                Arguments.of("  - sql: &x\n      'a ''\n      ${tabl}'", "5:7", "tabl"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anUnknownOneIsToldWithItsPlace(String change, String place, String name) {
        assertThatThrownBy(() -> script("revision: 1a\nupgrade:\n" + change + "\n", VALUES))
                .isInstanceOf(MigrateException.class)
                .hasMessage(YamlText.PATH + ":" + place + ": The placeholder '" + name + "' has no value. Did you mean"
                        + " 'table'? Otherwise set 'migrate.placeholders." + name
                        + "', or write '$${' for a literal '${'.");
    }

    @Test
    void anotherValueIsNoEditAndAnotherTextIs() {
        String text = "revision: 1a\nupgrade:\n  - insert:\n      tableName: t\n      columns:\n"
                + "        - column:\n            name: c\n            value: ${number}\n";
        String checksum = checksum(text, Map.of("number", "1"));

        assertThat(checksum(text, Map.of("number", "2"))).isEqualTo(checksum);
        assertThat(checksum("# why\n" + text.replace("name: c", "name: 'c'"), VALUES))
                .isEqualTo(checksum);
        assertThat(checksum(text.replace("${number}", "'${number}'"), VALUES)).isNotEqualTo(checksum);
        assertThat(checksum(text.replace("${number}", "7"), VALUES)).isNotEqualTo(checksum);
        assertThat(checksum(text.replace("${number}", "${number:1}"), VALUES)).isNotEqualTo(checksum);
        assertThat(checksum(text + "downgrade: []\n", VALUES)).isNotEqualTo(checksum);
    }

    @Test
    void aPlaceholderInACommentIsNoEdit() {
        String text = "revision: 1a\nupgrade:\n  - sql: select 1\n";
        assertThat(checksum(text + "# ${number} $${x}\n", VALUES)).isEqualTo(checksum(text, VALUES));
    }

    @Test
    void aTypedValueBesideAPlaceholderCounts() {
        String text = "revision: 1a\nupgrade:\n  - insert:\n      tableName: ${table}\n      columns:\n"
                + "        - column: {name: c, value: 5}\n";
        assertThat(checksum(text.replace("5", "'5'"), VALUES)).isNotEqualTo(checksum(text, VALUES));
        assertThat(checksum(text.replace("5", "true"), VALUES))
                .isNotEqualTo(checksum(text.replace("5", "'true'"), VALUES));
    }

    @Test
    void textsAreWrittenSoThatTheyAreNoPlaceholders() {
        RevisionScript script =
                new RevisionScript(List.of(Change.of(ExecuteSql.of("a ${b} $${c"), SourceLocation.of("x"))), null);
        RevisionHeader header = RevisionHeader.of("1a", List.of(), "m ${x}", SourceLocation.of("x"));

        String text = new YamlRevisionWriter().write(header, null, true, script);

        assertThat(text).contains("sql: a $${b} $$${c").contains("message: m ${x}");
        assertThat(CanonicalChecksum.of(YamlText.script(text))).isEqualTo(CanonicalChecksum.of(script));
        assertThat(YamlText.script(text).upgrade().get(0).operation()).isEqualTo(ExecuteSql.of("a ${b} $${c"));
    }

    private static String checksum(String text, Map<String, String> values) {
        return CanonicalChecksum.of(script(text, values));
    }

    private static RevisionScript script(String text, Map<String, String> values) {
        return ((DeclaredBody) migration(text, values).body()).read();
    }

    private static Migration migration(String text, Map<String, String> values) {
        return new YamlRevisionFormat(Placeholders.of(values))
                .read(new SourceText(YamlText.PATH, text))
                .orElseThrow();
    }
}
