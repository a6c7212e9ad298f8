package dev.migrate.dialect.oracle;

import dev.migrate.dialect.TemporalLiteral;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the literals among the defaults that Oracle keeps as they were written. */
final class OracleDefaultReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("(?i)(DATE |TIMESTAMP )?'((?:[^']|'')*)'", Pattern.DOTALL);

    private OracleDefaultReader() {}

    /** Returns the value, or {@code null} for a default that is the SQL null, which is none. */
    static @Nullable Value read(String written) {
        String expression = written.strip();
        if (expression.equalsIgnoreCase("null") || expression.equals("''")) {
            return null;
        }
        if (expression.equalsIgnoreCase("true") || expression.equalsIgnoreCase("false")) {
            return Value.bool(expression.equalsIgnoreCase("true"));
        }
        if (NUMBER.matcher(expression).matches()) {
            return Value.number(new BigDecimal(expression));
        }
        Matcher quoted = QUOTED.matcher(expression);
        if (!quoted.matches()) {
            return Value.expression(expression);
        }
        String text = quoted.group(2).replace("''", "'");
        if (quoted.group(1) == null) {
            return Value.text(text);
        }
        TemporalKind kind = TemporalKind.valueOf(quoted.group(1).strip().toUpperCase(Locale.ROOT));
        return TemporalLiteral.read(kind, text).orElseGet(() -> Value.expression(expression));
    }
}
