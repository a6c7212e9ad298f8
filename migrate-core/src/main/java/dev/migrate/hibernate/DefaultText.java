package dev.migrate.hibernate;

import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the literals among the defaults that people write into a mapping. */
final class DefaultText {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("'(?:[^'\\\\]|'')*'", Pattern.DOTALL);

    private DefaultText() {}

    /** Returns the value, or {@code null} for a default that is the SQL null, which is none. */
    static @Nullable Value read(String sql) {
        String text = sql.strip();
        if (TEXT.matcher(text).matches()) {
            return Value.text(text.substring(1, text.length() - 1).replace("''", "'"));
        }
        if (NUMBER.matcher(text).matches()) {
            return Value.number(new BigDecimal(text));
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> Value.bool(true);
            case "false" -> Value.bool(false);
            case "null" -> null;
            default -> Value.expression(text);
        };
    }
}
