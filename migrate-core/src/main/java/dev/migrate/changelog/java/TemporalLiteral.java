package dev.migrate.changelog.java;

import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes a date or time as an object of {@code java.time} where that stands for the same text. */
final class TemporalLiteral {

    private final Imports imports;

    TemporalLiteral(Imports imports) {
        this.imports = imports;
    }

    Code of(Value.Temporal temporal) {
        String iso = temporal.text().replace(' ', 'T');
        if (temporal.text().indexOf('T') < 0 && iso.equals(canonical(temporal.kind(), iso))) {
            return Chain.on(imports.use(type(temporal.kind()))).call("parse", Literals.quoted(iso));
        }
        return Chain.create(
                imports.use(Value.class.getName()) + ".Temporal",
                new Literals(imports).constant(temporal.kind()),
                Literals.quoted(temporal.text()));
    }

    private static String type(TemporalKind kind) {
        return switch (kind) {
            case DATE -> LocalDate.class.getName();
            case TIME -> LocalTime.class.getName();
            case TIMESTAMP -> LocalDateTime.class.getName();
        };
    }

    /** Returns what the migration makes of the object, or nothing where there is no such date or time. */
    private static @Nullable String canonical(TemporalKind kind, String iso) {
        try {
            return switch (kind) {
                case DATE -> LocalDate.parse(iso).toString();
                case TIME -> withSeconds(LocalTime.parse(iso));
                case TIMESTAMP -> {
                    LocalDateTime both = LocalDateTime.parse(iso);
                    yield both.toLocalDate() + "T" + withSeconds(both.toLocalTime());
                }
            };
        } catch (DateTimeException ex) {
            return null;
        }
    }

    private static String withSeconds(LocalTime time) {
        boolean whole = time.getSecond() == 0 && time.getNano() == 0;
        return whole ? time.format(DateTimeFormatter.ISO_LOCAL_TIME) : time.toString();
    }
}
