package dev.migrate.changelog.yaml;

import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the cells of a column are read. */
enum CellType {
    /** True or false, in many spellings. */
    BOOLEAN,
    /** A number. */
    NUMERIC,
    /** A date, a time, both, or the words {@code NOW} and {@code TODAY}. */
    DATE,
    /** Text as it stands, with the blanks at its ends. */
    STRING,
    /** An expression in SQL. */
    COMPUTED,
    /** The next value of the sequence that the cell or the default names. */
    SEQUENCE,
    /** Nothing: the column isn't loaded. */
    SKIP,
    /** Text that the database makes a value of the column's type. */
    ANY;

    private static final int LARGEST_SCALE = 1000;

    static CellType read(AttributeMap attributes) {
        YamlScalar scalar = attributes.optionalScalar("type");
        if (scalar == null) {
            return ANY;
        }
        return switch (scalar.text().strip().toUpperCase(Locale.ROOT)) {
            case "BOOLEAN" -> BOOLEAN;
            case "NUMERIC" -> NUMERIC;
            case "DATE", "DATETIME", "TIME" -> DATE;
            case "STRING" -> STRING;
            case "COMPUTED" -> COMPUTED;
            case "SEQUENCE" -> SEQUENCE;
            case "SKIP" -> SKIP;
            case "BLOB", "CLOB" ->
                throw attributes.wrong("type", scalar, "is not supported", "Load large objects in a Java migration.");
            default -> ANY;
        };
    }

    /**
     * Returns the value of a cell that isn't empty.
     *
     * @throws IllegalArgumentException if the cell is none of this type, with the rule that it breaks
     */
    Value value(String text, @Nullable Value defaultValue) {
        return switch (this) {
            case BOOLEAN -> Value.bool(flag(text));
            case NUMERIC -> Value.number(number(text));
            case DATE -> date(text);
            case COMPUTED -> Value.expression(text);
            case SEQUENCE ->
                (defaultValue instanceof Value.NextValue next) ? next : new Value.NextValue(DottedName.parse(text));
            case STRING, ANY, SKIP -> Value.text(text);
        };
    }

    /** A cell is data, so it is never taken for SQL here. */
    private static Value date(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "NOW", "NOW()", "CURRENT_TIMESTAMP" -> Value.expression("current_timestamp");
            case "TODAY", "CURRENT_DATE" -> Value.expression("current_date");
            default -> {
                if (!Character.isDigit(text.charAt(0))) {
                    throw new IllegalArgumentException("must be a date, a time, NOW or TODAY");
                }
                yield TemporalText.parse(text);
            }
        };
    }

    private static boolean flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "t", "yes", "y", "1", "on" -> true;
            case "false", "f", "no", "n", "0", "off" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    private static BigDecimal number(String text) {
        BigDecimal number = null;
        try {
            number = (text.length() > LARGEST_SCALE) ? null : new BigDecimal(text);
        } catch (NumberFormatException ex) {
            throw new IllegalArgumentException("must be a number", ex);
        }
        if (number == null || Math.abs((long) number.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException("must be a number");
        }
        return number;
    }
}
