package dev.migrate.dialect;

import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Literals among expressions, and one value for all literals that a column takes as the same: {@code 5}, {@code 5.0} and {@code
 * '5'} in a number.
 *
 * @param expressions the form of expressions, in which literals are read
 */
public record LiteralForm(ExpressionForm expressions) {

    private static final Pattern NUMBER = Pattern.compile("([+-]?)((?:\\d{1,100}(?:\\.\\d{0,100})?|\\.\\d{1,100}))");
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'", Pattern.DOTALL);
    private static final Pattern TEMPORAL = Pattern.compile("(date|time|timestamp) ?'([^']*)'");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2})(:\\d{2})?(?:\\.(\\d{1,9}))?");

    /** Returns the literal that an expression in canonical form is, if it is one and nothing else. */
    Optional<Value> read(String expression) {
        if (expression.equalsIgnoreCase("null")) {
            return Optional.of(Value.nothing());
        }
        if (expression.equalsIgnoreCase("true") || expression.equalsIgnoreCase("false")) {
            return Optional.of(Value.bool(expression.equalsIgnoreCase("true")));
        }
        Optional<BigDecimal> number = number(expression);
        if (number.isPresent()) {
            return Optional.of(Value.number(number.get()));
        }
        Optional<String> text = text(expression);
        if (text.isPresent()) {
            return text.map(Value::text);
        }
        Matcher temporal = TEMPORAL.matcher(expression);
        return temporal.matches()
                ? temporal(TemporalKind.valueOf(temporal.group(1).toUpperCase(Locale.ROOT)), temporal.group(2))
                : Optional.empty();
    }

    /** Returns the text of a string without escapes. */
    public Optional<String> text(String expression) {
        Matcher quoted = QUOTED.matcher(expression);
        boolean plain = quoted.matches() && !(expressions.escapesBackslashes() && expression.indexOf('\\') >= 0);
        return plain ? Optional.of(quoted.group(1).replace("''", "'")) : Optional.empty();
    }

    /** Returns the number that a text is; the negative zero is none, since floating numbers tell it from the other. */
    public static Optional<BigDecimal> number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        boolean negative = number.group(1).equals("-");
        BigDecimal read = new BigDecimal((negative ? "-" : "") + number.group(2));
        return (negative && read.signum() == 0) ? Optional.empty() : Optional.of(read);
    }

    /** Returns the date or time that a text is, with seconds and without needless zeros. */
    static Optional<Value> temporal(TemporalKind kind, String text) {
        String written = text.strip();
        int blank = (written.length() > 10) ? 10 : -1;
        @Nullable
        String normal = switch (kind) {
            case DATE -> DATE.matcher(written).matches() ? written : null;
            case TIME -> time(written);
            case TIMESTAMP ->
                (blank > 0
                                && DATE.matcher(written.substring(0, blank)).matches()
                                && (written.charAt(blank) == ' ' || written.charAt(blank) == 'T'))
                        ? joined(written.substring(0, blank), time(written.substring(blank + 1)))
                        : null;
        };
        return (normal == null) ? Optional.empty() : Optional.of(new Value.Temporal(kind, normal));
    }

    private static @Nullable String joined(String date, @Nullable String time) {
        return (time == null) ? null : date + " " + time;
    }

    private static @Nullable String time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches() || (time.group(3) != null && time.group(2) == null)) {
            return null;
        }
        String fraction = (time.group(3) == null) ? "" : time.group(3).replaceFirst("0+$", "");
        String seconds = (time.group(2) == null) ? ":00" : time.group(2);
        return time.group(1) + seconds + (fraction.isEmpty() ? "" : "." + fraction);
    }

    /** Returns the value as a column of this family takes it. */
    public Value typed(Value value, TypeFamily family) {
        if (value instanceof Value.Temporal temporal) {
            return temporal(temporal.kind(), temporal.text()).orElse(value);
        }
        return switch (family) {
            case NUMBER -> asNumber(value);
            case BOOLEAN -> asTruth(value);
            case TEXT -> asText(value);
            case DATE -> asTemporal(value, TemporalKind.DATE);
            case TIME -> asTemporal(value, TemporalKind.TIME);
            case TIMESTAMP -> asTemporal(value, TemporalKind.TIMESTAMP);
            case UUID ->
                (value instanceof Value.Text text) ? Value.text(text.text().toLowerCase(Locale.ROOT)) : value;
            case OTHER -> value;
        };
    }

    private static Value asNumber(Value value) {
        if (value instanceof Value.Text text) {
            return number(text.text()).map(LiteralForm::shortest).orElse(value);
        }
        return (value instanceof Value.Numeric numeric) ? shortest(numeric.number()) : value;
    }

    private static Value shortest(BigDecimal number) {
        return Value.number((number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    private static Value asTruth(Value value) {
        if (value instanceof Value.Text text) {
            String word = text.text().toLowerCase(Locale.ROOT);
            return (word.equals("true") || word.equals("false")) ? Value.bool(word.equals("true")) : value;
        }
        return value;
    }

    /** A number in a text is its digits as written. */
    private static Value asText(Value value) {
        return (value instanceof Value.Numeric numeric
                        && Math.abs((long) numeric.number().scale()) <= 100)
                ? Value.text(numeric.number().toPlainString())
                : value;
    }

    private static Value asTemporal(Value value, TemporalKind kind) {
        return (value instanceof Value.Text text) ? temporal(kind, text.text()).orElse(value) : value;
    }
}
