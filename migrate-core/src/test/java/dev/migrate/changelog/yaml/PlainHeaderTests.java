package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the short way reads is what all rules of YAML read, to the last column. */
class PlainHeaderTests {

    private static final int COUNT = Integer.getInteger("migrate.fuzz.count", 60_000);

    private static final List<String> KEYS = List.of(
            "revision",
            "downRevision",
            "message",
            "created",
            "branchLabels",
            "dependsOn",
            "replaces",
            "transactional",
            "generated",
            "upgrade",
            "downgrade",
            "revison",
            "\"revision\"",
            "revision ",
            "databaseChangeLog",
            "? revision");

    private static final List<String> VALUES = List.of(
            "8f2c1d7ab034",
            "1e10",
            "true",
            "no",
            "~",
            "null",
            "[]",
            "[a, b]",
            "[ a.b,c-d ]",
            "[a,, b]",
            "[a, b",
            "[a, b] c",
            "[a b, c]",
            "['a', b]",
            "{a: b}",
            "Add a status column",
            "Add it: all of it",
            "12:30:45",
            "it's #1",
            "it's not # a comment",
            "Größe ändern",
            "漢字",
            "a 🐘",
            "'quoted: yes'",
            "'it''s'",
            "\"quoted\"",
            "\"a \\n b\"",
            "\"open",
            "'a' b",
            "''",
            "- a",
            "-a",
            "&x a",
            "*x",
            "!!str a",
            "|\n  text",
            ">-\n  text",
            "a\n  b",
            "\n  - a\n  - b",
            "a\tb",
            "a: ",
            "a:",
            "@a",
            "%a",
            "a ");

    private static final List<String> PIECES = List.of(
            "\n",
            "\r\n",
            "\r",
            " ",
            "  ",
            "\t",
            ":",
            "#",
            "'",
            "\"",
            "\\",
            ",",
            "[",
            "]",
            "-",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "\u00a0",
            "\u0007",
            "\ud83d",
            "ü",
            "🐘",
            "x",
            "# note\n",
            "\n\n",
            "upgrade:\n",
            "revision: z\n");

    @Test
    void readsWhatTheRulesOfYamlReadOrLeavesItToThem() {
        long seed = Long.getLong("migrate.seed", new Random().nextLong());
        System.out.println("plain headers, migrate.seed=" + seed);
        Random random = new Random(seed);
        int plain = 0;
        int read = 0;
        for (int i = 0; i < COUNT; i++) {
            SourceText source = new SourceText("v/1a_some_words.yaml", text(random));
            String expected = byAllRules(source);
            Optional<YamlMap> keys = isPrintable(source) ? PlainHeader.of(source) : Optional.empty();
            if (keys.isPresent()) {
                assertThat("read " + keys.get())
                        .as("seed %d, text %d: %s", seed, i, source.text())
                        .isEqualTo(expected);
                plain++;
            }
            read += expected.startsWith("read ") ? 1 : 0;
        }
        assertThat(read).as("headers without a fault").isGreaterThan(COUNT / 10);
        assertThat(plain)
                .as("headers read the short way")
                .isGreaterThan(COUNT / 20)
                .isLessThan(read);
    }

    @Test
    void goesTheShortWayForWhatTheToolWrites() {
        assertThat(PlainHeader.of(new SourceText("a.yaml", """
                        # yaml-language-server: $schema=https://example.org/revision.json
                        revision: 8f2c1d7ab034
                        downRevision: 3135632d55e1
                        message: 'Add it: all of it'
                        created: 2026-11-22T10:15:30Z
                        branchLabels: [billing]
                        generated: true

                        upgrade:
                          - sql: {sql: select 1}
                        """))).isPresent();
    }

    /** What isn't printable is refused before. */
    private static boolean isPrintable(SourceText source) {
        try {
            PrintableText.check(source);
            return true;
        } catch (MigrateException ex) {
            return false;
        }
    }

    private static String byAllRules(SourceText source) {
        try {
            return "read " + RevisionHeaderReader.keysByAllRules(source);
        } catch (MigrateException ex) {
            return ex.getMessage();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        String lineEnd = (random.nextInt(4) == 0) ? "\r\n" : "\n";
        if (random.nextInt(3) == 0) {
            text.append("# why")
                    .append(random.nextInt(9) == 0 ? one(PIECES, random) : "")
                    .append(lineEnd);
        }
        if (random.nextInt(12) > 0) {
            text.append("revision: 1a").append(lineEnd);
        }
        for (int lines = random.nextInt(5); lines > 0; lines--) {
            // Most lines are harmless, so that what is wrong in one of them comes to light.
            String key = KEYS.get(random.nextInt(random.nextInt(6) == 0 ? KEYS.size() : 9));
            String value = VALUES.get(random.nextInt(random.nextInt(3) == 0 ? VALUES.size() : 9));
            text.append(key).append(": ").append(value).append(lineEnd);
        }
        if (random.nextInt(8) > 0) {
            text.append("upgrade:")
                    .append(random.nextBoolean() ? " []" : lineEnd + "  - sql: a")
                    .append(lineEnd);
        }
        if (random.nextInt(10) == 0) {
            text.append("downgrade: []").append(lineEnd);
        }
        for (int edits = (random.nextInt(3) == 0) ? 1 + random.nextInt(3) : 0;
                edits > 0 && text.length() > 0;
                edits--) {
            int at = random.nextInt(text.length());
            if (random.nextInt(3) == 0) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, one(PIECES, random));
            }
        }
        return text.toString();
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
