package dev.migrate;

import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns Java objects into the values of the model. */
final class JavaValues {

    private JavaValues() {}

    static Value toValue(@Nullable Object object) {
        if (object == null) {
            return Value.nothing();
        }
        if (object instanceof Value value) {
            return value;
        }
        if (object instanceof Boolean bool) {
            return Value.bool(bool);
        }
        if (object instanceof Number number) {
            return Value.number(new BigDecimal(number.toString()));
        }
        if (object instanceof Enum<?> constant) {
            return Value.text(constant.name());
        }
        if (object instanceof CharSequence
                || object instanceof Character
                || object instanceof UUID
                || object instanceof Instant
                || object instanceof OffsetDateTime) {
            return Value.text(object.toString());
        }
        return temporal(object);
    }

    /** Returns a column's default, which is absent where it is null. */
    static @Nullable Value toDefault(@Nullable Object object) {
        Value value = toValue(object);
        return (value == Value.Null.INSTANCE) ? null : value;
    }

    private static Value temporal(Object object) {
        if (object instanceof LocalDate date) {
            return new Value.Temporal(TemporalKind.DATE, date.toString());
        }
        if (object instanceof LocalTime time) {
            return new Value.Temporal(TemporalKind.TIME, withSeconds(time));
        }
        if (object instanceof LocalDateTime dateTime) {
            return new Value.Temporal(
                    TemporalKind.TIMESTAMP, dateTime.toLocalDate() + " " + withSeconds(dateTime.toLocalTime()));
        }
        throw new IllegalArgumentException(
                "a value of type '" + object.getClass().getName()
                        + "' can't be written into a statement; use op.jdbc() for it, or give a text");
    }

    /** Java leaves seconds out where they are zero, which not every database takes. */
    private static String withSeconds(LocalTime time) {
        String text = time.toString();
        return (text.length() == "00:00".length()) ? text + ":00" : text;
    }
}
