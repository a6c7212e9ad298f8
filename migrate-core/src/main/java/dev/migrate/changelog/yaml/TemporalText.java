package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Reads dates and times in ISO-8601; what starts with a letter is SQL, as Liquibase has it for {@code now()}. */
final class TemporalText {

    private TemporalText() {}

    static Value read(AttributeMap attributes, String name, YamlScalar scalar) {
        try {
            return parse(attributes.filled(name, scalar).strip());
        } catch (IllegalArgumentException ex) {
            MigrateException wrong = attributes.wrong(
                    name,
                    scalar,
                    String.valueOf(ex.getMessage()),
                    "Write it as 2026-11-22, 10:15:30 or 2026-11-22T10:15:30, or use the attribute for computed values.");
            throw new MigrateException(wrong.problem(), wrong.locations(), wrong.remedy(), ex);
        }
    }

    /**
     * Reads a date, a time or both; what doesn't start with a digit is an expression.
     *
     * @throws IllegalArgumentException if it is none of these, with the rule that it breaks
     */
    static Value parse(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return Value.expression(text);
        }
        String blank = text.replace('T', ' ');
        try {
            return new Value.Temporal(kind(blank), blank);
        } catch (DateTimeException ex) {
            throw new IllegalArgumentException("must be a date, a time, or a date with a time, without a zone", ex);
        }
    }

    private static TemporalKind kind(String text) {
        if (text.indexOf(' ') >= 0) {
            LocalDateTime.parse(text.replace(' ', 'T'));
            return TemporalKind.TIMESTAMP;
        }
        if (text.indexOf(':') >= 0) {
            LocalTime.parse(text);
            return TemporalKind.TIME;
        }
        LocalDate.parse(text);
        return TemporalKind.DATE;
    }
}
