package dev.migrate.dialect.h2;

import dev.migrate.dialect.TemporalLiteral;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the literals among the defaults that H2 prints. */
final class H2DefaultReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED =
            Pattern.compile("(U&|DATE |TIME |TIMESTAMP )?'((?:[^']|'')*)'", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:(\\\\)|\\+([0-9a-fA-F]{6})|([0-9a-fA-F]{4}))");

    private H2DefaultReader() {}

    /** Returns the value, or {@code null} for a default that is the SQL null, which is none. */
    static @Nullable Value read(String expression) {
        if (expression.equals("TRUE") || expression.equals("FALSE")) {
            return Value.bool(expression.equals("TRUE"));
        }
        if (expression.equals("NULL")) {
            return null;
        }
        if (NUMBER.matcher(expression).matches()) {
            return Value.number(new BigDecimal(expression));
        }
        Matcher quoted = QUOTED.matcher(expression);
        if (!quoted.matches()) {
            return Value.expression(expression);
        }
        @Nullable String prefix = quoted.group(1);
        String text = quoted.group(2).replace("''", "'");
        if (prefix == null) {
            return Value.text(text);
        }
        return prefix.equals("U&")
                ? Value.text(unescaped(text))
                : TemporalLiteral.read(TemporalKind.valueOf(prefix.strip()), text)
                        .orElseGet(() -> Value.expression(expression));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll((escape) -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) != null) {
            return "\\";
        }
        String hexadecimal = (escape.group(2) != null) ? escape.group(2) : escape.group(3);
        return Character.toString(Integer.parseInt(hexadecimal, 16));
    }
}
