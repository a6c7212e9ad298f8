package dev.migrate.dialect;

import java.util.List;
import java.util.Random;

/** Names and values that try to break out of their quotes. */
public final class HostileText {

    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "\"\"",
            "\\",
            "\\'",
            "--",
            "/*",
            "*/",
            "$$",
            "$a$",
            "$migrate$",
            ";",
            "; drop table t; --",
            "\n",
            "\r",
            "\t",
            " ",
            "\0",
            "?",
            "{d '1'}",
            "{",
            "}",
            ":x",
            "%s",
            "${x}",
            "`",
            "[",
            "]",
            "E'",
            "U&'",
            "a",
            "A",
            "select",
            "order",
            "1",
            "_",
            "ü",
            "ß",
            "İ",
            "🐘",
            "\u202e",
            "\ufeff",
            "\u00a0",
            "\ud83d",
            "漢字");

    private final Random random;

    /** Draws texts from this seed. */
    public HostileText(long seed) {
        this.random = new Random(seed);
    }

    /** Returns another text, which is never empty. */
    public String next() {
        if (random.nextInt(20) == 0) {
            return PIECES.get(random.nextInt(PIECES.size())).repeat(1000);
        }
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
