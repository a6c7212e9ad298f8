package dev.migrate.dialect.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, the fragments joined are the text, and nothing but a clear failure comes out. */
class SqlSplitterFuzzTests {

    private static final SourceLocation FILE = new SourceLocation("a.sql", 1, 0);

    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "\\",
            "--",
            "/*",
            "*/",
            "//",
            "$$",
            "$a$",
            "$",
            ";",
            ";;",
            "\n",
            "\r\n",
            " ",
            "\t",
            "E'",
            "e",
            "a",
            "GO",
            "\nGO\n",
            "\n/\n",
            "/",
            "begin atomic",
            "begin",
            "case",
            "end",
            "create ",
            "copy t from stdin",
            "\n\\.\n",
            "\\.",
            "ü",
            "🐘",
            "\ud83d",
            "\0",
            "\u2028",
            "\ufeff",
            "@@",
            "1",
            "`",
            "[",
            "]",
            "#",
            "/*!40101 ",
            "\nDELIMITER //\n",
            "delimiter ",
            "q'[",
            "]'",
            "U&'",
            "declare ",
            "create or replace procedure ",
            "trigger ",
            "if ",
            "loop ",
            "not atomic ");

    private static final List<String> DELIMITERS =
            List.of(";", "GO", "/", "$$", "@@", ";;", "'", "--", "E", "\\n;", "🐘");

    @Test
    void fragmentsJoinedAreTheText() {
        long seed = System.nanoTime();
        System.out.println("SqlSplitterFuzzTests seed: " + seed);
        Random random = new Random(seed);
        int split = 0;
        int refused = 0;
        for (int i = 0; i < 100_000; i++) {
            String sql = text(random);
            String delimiter = DELIMITERS.get(random.nextInt(DELIMITERS.size()));
            LexicalRules rules = LexicalRulesFixture.ALL.get(random.nextInt(LexicalRulesFixture.ALL.size()));
            try {
                assertWhole(sql, SqlSplitter.split(sql, delimiter, rules, FILE));
                assertWhole(sql, SqlSplitter.single(sql, rules, FILE));
                SqlComments.strip(sql, rules, FILE);
                split++;
            } catch (MigrateException ex) {
                assertThat(ex.problem()).endsWith("is never closed.");
                refused++;
            }
        }
        assertThat(split).isGreaterThan(10_000);
        assertThat(refused).isGreaterThan(10_000);
    }

    private static void assertWhole(String sql, List<SqlFragment> fragments) {
        StringBuilder joined = new StringBuilder();
        for (SqlFragment fragment : fragments) {
            long lines = joined.chars().filter((c) -> c == '\n').count();
            assertThat((long) fragment.lineOffset()).isGreaterThanOrEqualTo(lines);
            assertThat(fragment.text()).isNotEmpty();
            joined.append(fragment.text());
        }
        assertThat(joined).hasToString(sql);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
