package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileYamlTests {

    private static final String TOO_DEEP = "Lists and maps are nested more than 100 levels deep. Flatten them.";

    @Test
    void tagsOfJavaClasses() {
        assertThat(YamlText.changeError("sql: !!javax.script.ScriptEngineManager [a]"))
                .isEqualTo(YamlText.PATH + ":3:8: The tag '!!javax.script.ScriptEngineManager' is not allowed. "
                        + "Remove it: a changelog holds plain texts, numbers, lists and maps.");
        assertThat(YamlText.error("revision: !custom 1a\n"))
                .isEqualTo(YamlText.PATH + ":1:11: The tag '!custom' is not allowed. "
                        + "Remove it: a changelog holds plain texts, numbers, lists and maps.");
        assertThat(YamlText.error("!!set {revision: 1a}\n"))
                .isEqualTo(YamlText.PATH + ":1:1: The tag '!!set' is not allowed. "
                        + "Remove it: a changelog holds plain texts, numbers, lists and maps.");
        assertThat(YamlText.changeError("sql: !!binary aGk="))
                .isEqualTo(YamlText.PATH + ":3:8: The tag '!!binary' is not allowed. "
                        + "Remove it: a changelog holds plain texts, numbers, lists and maps.");
    }

    @Test
    void standardTagsPass() {
        assertThat(YamlText.error("!!map {revision: !!str 1a, upgrade: !!seq [!!map {stop: !!null ''}]}\n"))
                .isEqualTo(YamlText.PATH + ":1:51: The attribute 'message' of 'stop' is missing. Add 'message'.");
    }

    @Test
    void tenThousandNestedLevels() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(YamlText.changeError("sql: " + "[".repeat(10_000)))
                    .isEqualTo(YamlText.PATH + ":3:105: " + TOO_DEEP);
            assertThat(YamlText.changeError("sql: " + "{a: ".repeat(10_000)))
                    .isEqualTo(YamlText.PATH + ":3:396: " + TOO_DEEP);
            assertThat(YamlText.error("- ".repeat(10_000))).isEqualTo(YamlText.PATH + ":1:199: " + TOO_DEEP);
            assertThat(YamlText.error("revision: 1a\nmessage: " + "[".repeat(10_000)))
                    .isEqualTo(YamlText.PATH + ":2:109: " + TOO_DEEP);
            assertThat(YamlText.error("{upgrade: " + "[".repeat(10_000)))
                    .isEqualTo(YamlText.PATH + ":1:110: " + TOO_DEEP);
        });
    }

    @Test
    void aliasBomb() {
        StringBuilder text = new StringBuilder("revision: 1a\nupgrade:\n  - a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            text.append("  - a").append(i).append(": &a").append(i).append(" [");
            text.append((alias + ", ").repeat(8)).append(alias).append("]\n");
        }
        assertThat(YamlText.error(text.toString()))
                .isEqualTo(YamlText.PATH + ":8:14: Aliases repeat more than 100000 nodes. Use fewer aliases.");
    }

    @Test
    void aliases() {
        assertThat(YamlText.script("""
                                revision: 1a
                                upgrade: &all
                                  - dropTable: &t {tableName: t}
                                  - dropTable: *t
                                downgrade: *all
                                """).downgrade().orElseThrow()).hasSize(2);
        assertThat(YamlText.changeError("sql: *nobody"))
                .isEqualTo(YamlText.PATH + ":3:8: The alias '*nobody' names no anchor that ends before it. "
                        + "Put the anchor '&nobody' before it.");
        assertThat(YamlText.changeError("sql: &a [*a]"))
                .isEqualTo(YamlText.PATH + ":3:12: The alias '*a' names no anchor that ends before it. "
                        + "Put the anchor '&a' before it.");
        assertThat(YamlText.changeError("dropTable: {<<: {tableName: t}}"))
                .isEqualTo(YamlText.PATH + ":3:15: The merge key '<<' is not supported. Write the attributes out.");
    }

    @Test
    void keysThatAreNoNames() {
        assertThat(YamlText.error("? [a]\n: b\n"))
                .isEqualTo(YamlText.PATH + ":1:3: A key must be a name, not a list. Write a name.");
        assertThat(YamlText.changeError("sql: {'': b}"))
                .isEqualTo(YamlText.PATH + ":3:9: A key is empty. Write a name before the colon.");
    }

    @Test
    void twoDocuments() {
        assertThat(YamlText.error("revision: 1a\n---\nrevision: 2b\n"))
                .isEqualTo(YamlText.PATH + ":2:1: The file holds a second document. Write one revision per file.");
        assertThat(YamlText.error("revision: 1a\nupgrade: []\n---\nrevision: 2b\n"))
                .isEqualTo(YamlText.PATH + ":3:1: The file holds a second document. Write one revision per file.");
    }

    @Test
    void controlCharacters() {
        assertThat(YamlText.error("revision: 1a\r\nmessage: \uD83D\uDE00\u0000\n"))
                .isEqualTo(YamlText.PATH + ":2:11: The control character U+0000 is not allowed in YAML. "
                        + "Remove it, or escape it in double quotes.");
    }

    @Test
    void tabs() {
        assertThat(YamlText.error("revision: 1a\nupgrade:\n\t- sql: a\n"))
                .isEqualTo(YamlText.PATH + ":3:1: A tab stands where a value or the indentation is. Use blanks.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision: 'open",
                "revision: [",
                "revision: {a",
                "revision: \"\\q\"",
                "%YAML 99999999999.1\n---\nrevision: 1a",
                "%YAML 2.0\n---\nrevision: 1a",
                "revision: 1a\n b: c",
                "revision: &",
                "revision: *",
                "revision: \"\\UFFFFFFFF\"",
                "revision: |99\n a",
                "@"
            })
    void brokenSyntaxNamesAPlace(String text) {
        assertThat(YamlText.error(text)).matches("(?s)" + YamlText.PATH + ":\\d+:\\d+: .*");
    }
}
