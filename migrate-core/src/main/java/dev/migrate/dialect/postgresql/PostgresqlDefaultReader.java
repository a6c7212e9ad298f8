package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.TemporalLiteral;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the literals among the defaults that PostgreSQL prints, which gives most of them a cast.
 *
 * <p>A cast is dropped if it says no more than the column's type does: {@code 'x'::character varying}, {@code
 * '-5'::integer}, {@code '{}'::jsonb} in a {@code jsonb} column. A cast with a length may change the value, so it stays.
 */
final class PostgresqlDefaultReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'')*)'(?:::([^']+))?", Pattern.DOTALL);
    private static final Set<String> TEXT_TYPES = Set.of("character varying", "text", "bpchar");
    private static final Set<String> NUMBER_TYPES =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private PostgresqlDefaultReader() {}

    /**
     * Reads a default.
     *
     * @param expression what {@code pg_get_expr} prints
     * @param plainType the column's type without arguments, as {@code format_type} prints it
     * @return the value, or {@code null} for a default that is the SQL null, which is none
     */
    static @Nullable Value read(String expression, String plainType) {
        if (expression.equals("true") || expression.equals("false")) {
            return Value.bool(expression.equals("true"));
        }
        if (expression.equals("NULL") || expression.startsWith("NULL::")) {
            return null;
        }
        if (NUMBER.matcher(expression).matches()) {
            return Value.number(new BigDecimal(expression));
        }
        Matcher quoted = QUOTED.matcher(expression);
        if (quoted.matches()) {
            String text = quoted.group(1).replace("''", "'");
            return literal(text, quoted.group(2), plainType).orElseGet(() -> Value.expression(expression));
        }
        return Value.expression(expression);
    }

    private static Optional<Value> literal(String text, @Nullable String cast, String plainType) {
        if (cast == null || TEXT_TYPES.contains(cast)) {
            return Optional.of(Value.text(text));
        }
        if (NUMBER_TYPES.contains(cast)) {
            return NUMBER.matcher(text).matches() ? Optional.of(Value.number(new BigDecimal(text))) : Optional.empty();
        }
        return switch (cast) {
            case "date" -> TemporalLiteral.read(TemporalKind.DATE, text);
            case "time without time zone" -> TemporalLiteral.read(TemporalKind.TIME, text);
            case "timestamp without time zone" -> TemporalLiteral.read(TemporalKind.TIMESTAMP, text);
            default -> cast.equals(plainType) ? Optional.of(Value.text(text)) : Optional.empty();
        };
    }
}
