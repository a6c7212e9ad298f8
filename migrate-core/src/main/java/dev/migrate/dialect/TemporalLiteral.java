package dev.migrate.dialect;

import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date or time as catalogues print it, in ISO-8601. */
public final class TemporalLiteral {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME = "\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?";

    private TemporalLiteral() {}

    /** Returns the value, or nothing if the text isn't one of this kind, as {@code infinity} isn't. */
    public static Optional<Value> read(TemporalKind kind, String text) {
        String pattern = switch (kind) {
            case DATE -> DATE;
            case TIME -> TIME;
            case TIMESTAMP -> DATE + " " + TIME;
        };
        return Pattern.matches(pattern, text) ? Optional.of(new Value.Temporal(kind, text)) : Optional.empty();
    }
}
