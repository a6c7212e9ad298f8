package dev.migrate.changelog.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new parent in a file that stays otherwise as somebody wrote it. */
class ReparentedTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            downRevision: aaaa  # before      | downRevision: bbbb  # before
            downRevision: 'aaaa'              | downRevision: 'bbbb'
            downRevision:   "aaaa"            | downRevision:   "bbbb"
            downRevision: ~                   | downRevision: bbbb
            downRevision:                     | downRevision: bbbb
            downRevision: []                  | downRevision: bbbb
            downRevision: [ aaaa ] # one      | downRevision: [ bbbb ] # one
            downRevision:\\n  - aaaa # one    | downRevision:\\n  - bbbb # one
            downRevision:\\n- 'aaaa'\\n       | downRevision:\\n- 'bbbb'\\n
            downRevision: >-\\n  aaaa         | downRevision: bbbb
            """)
    void onlyTheValueChanges(String before, String after) {
        for (String lineEnd : new String[] {"\n", "\r\n"}) {
            String frame = "# Überschrift 🙂\nrevision: cccc\n%s\nmessage: 'It''s'\n\nupgrade:\n  - sql: select 1\n";

            assertThat(yaml(text(frame, before, lineEnd))).isEqualTo(text(frame, after, lineEnd));
        }
    }

    @Test
    void anAbsentKeyIsPutBelowTheId() {
        assertThat(yaml("---\r\nrevision: cccc # id\r\nupgrade: []\r\n"))
                .isEqualTo("---\r\nrevision: cccc # id\r\ndownRevision: bbbb\r\nupgrade: []\r\n");
        assertThat(yaml("  revision: cccc")).isEqualTo("  revision: cccc\n  downRevision: bbbb");
        assertThat(yaml("{revision: cccc, upgrade: []}"))
                .isEqualTo("{revision: cccc, downRevision: bbbb, upgrade: []}");
    }

    @Test
    void anIdThatYamlTakesForSomethingElseGetsQuotes() {
        String text = "revision: cccc\ndownRevision: aaaa\n";

        assertThat(ReparentedText.of(new SourceText("c.yaml", text), MigrationType.YAML, "123456789012"))
                .isEqualTo("revision: cccc\ndownRevision: '123456789012'\n");
    }

    @Test
    void anAnchorThatIsNeededElsewhereIsNotLost() {
        assertThatThrownBy(() -> yaml("revision: cccc\ndownRevision: &p aaaa\ndependsOn: *p\n"))
                .hasMessage(
                        "c.yaml:3:12: The alias '*p' names no anchor that ends before it. Put the anchor '&p' before it.");
        assertThatThrownBy(() -> yaml("revision: cccc\ndownRevision: [aaaa, dddd]\n"))
                .hasMessage("c.yaml:2:15: The revision names several parents. Leave one of them in the list, then type"
                        + " the command again.");
    }

    @Test
    void sqlHeadersChangeInTheirLine() {
        String frame =
                "-- Aufräumen\r\n-- revision: cccc\r\n%s--message: x\r\n-- migrate:upgrade\r\n-- down: revision\r\n";

        assertThat(sql(frame.formatted("--  down-revision :aaaa  \r\n")))
                .isEqualTo(frame.formatted("--  down-revision :bbbb  \r\n"));
        assertThat(sql(frame.formatted("-- down-revision: none\r\n")))
                .isEqualTo(frame.formatted("-- down-revision: bbbb\r\n"));
        assertThat(sql(frame.formatted(""))).isEqualTo(frame.formatted("-- down-revision: bbbb\r\n"));
    }

    private static String text(String frame, String middle, String lineEnd) {
        return frame.formatted(middle.replace("\\n", "\n")).replace("\n", lineEnd);
    }

    private static String yaml(String text) {
        return ReparentedText.of(new SourceText("c.yaml", text), MigrationType.YAML, "bbbb");
    }

    private static String sql(String text) {
        return ReparentedText.of(new SourceText("c.sql", text), MigrationType.SQL, "bbbb");
    }
}
