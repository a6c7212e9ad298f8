package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.TemporalLiteral;
import dev.migrate.model.DataType;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the literals among the defaults of SQLite, which stand in the catalogue as they were written. */
final class SqliteDefaultReader {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\s*\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'", Pattern.DOTALL);

    private SqliteDefaultReader() {}

    /** Returns the value, or {@code null} for a default that is the SQL null, which is none. */
    static @Nullable Value read(String expression, DataType type) {
        if (expression.equalsIgnoreCase("true") || expression.equalsIgnoreCase("false")) {
            return Value.bool(expression.equalsIgnoreCase("true"));
        }
        if (expression.equalsIgnoreCase("null")) {
            return null;
        }
        if (NUMBER.matcher(expression).matches()) {
            return Value.number(new BigDecimal(expression.replaceAll("[+\\s]", "")));
        }
        Matcher quoted = QUOTED.matcher(expression);
        if (!quoted.matches()) {
            return Value.expression(SqliteTokens.withoutParentheses(expression));
        }
        String text = quoted.group(1).replace("''", "'");
        TemporalKind kind = kind(type);
        return (kind == null)
                ? Value.text(text)
                : TemporalLiteral.read(kind, text).orElseGet(() -> Value.text(text));
    }

    private static @Nullable TemporalKind kind(DataType type) {
        String key = type.key();
        if (key.equals("date")) {
            return TemporalKind.DATE;
        }
        if (key.startsWith("timestamp") || key.equals("datetime")) {
            return TemporalKind.TIMESTAMP;
        }
        return key.startsWith("time") ? TemporalKind.TIME : null;
    }
}
