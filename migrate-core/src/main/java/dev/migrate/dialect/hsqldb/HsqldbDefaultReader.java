package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.TemporalLiteral;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the literals among the defaults that HSQLDB prints. */
final class HsqldbDefaultReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("(DATE|TIME|TIMESTAMP)?'((?:[^']|'')*)'", Pattern.DOTALL);

    private HsqldbDefaultReader() {}

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
        @Nullable String kind = quoted.group(1);
        String text = quoted.group(2).replace("''", "'");
        return (kind == null)
                ? Value.text(text)
                : TemporalLiteral.read(TemporalKind.valueOf(kind), text).orElseGet(() -> Value.expression(expression));
    }
}
