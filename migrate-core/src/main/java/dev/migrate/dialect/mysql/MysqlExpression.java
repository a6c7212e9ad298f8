package dev.migrate.dialect.mysql;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads expressions as MySQL's catalogue shows them: with a character set before each text, written as a session with backslashes
 * reads it, and then the whole with a backslash before each quote and backslash.
 */
final class MysqlExpression {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("_[a-z0-9]+'((?:[^'\\\\]|\\\\.)*)'", Pattern.DOTALL);
    private static final Pattern BYTES = Pattern.compile("convert\\(0x((?:[0-9a-f]{2})+) using utf8mb4\\)");

    private MysqlExpression() {}

    /** Returns the expression as people write it. */
    static String read(String shown) {
        return TEXT.matcher(unescaped(shown))
                .replaceAll(
                        (text) -> Matcher.quoteReplacement("'" + text.group(1).replace("\\'", "''") + "'"));
    }

    /** Returns the text that the expression stands for, if it is nothing else. */
    static Optional<String> text(String shown) {
        Matcher bytes = BYTES.matcher(shown);
        if (bytes.matches()) {
            return Optional.of(new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8));
        }
        Matcher text = TEXT.matcher(unescaped(shown));
        return text.matches() ? Optional.of(unescaped(text.group(1))) : Optional.empty();
    }

    private static String unescaped(String escaped) {
        return ESCAPED.matcher(escaped).replaceAll(MysqlExpression::character);
    }

    private static String character(MatchResult escape) {
        String character = switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "0" -> "\0";
            case "Z" -> "\u001a";
            default -> escape.group(1);
        };
        return Matcher.quoteReplacement(character);
    }
}
