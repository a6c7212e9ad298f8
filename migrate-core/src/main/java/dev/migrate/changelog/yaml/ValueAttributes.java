package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The family of attributes that give a value: {@code value}, {@code valueNumeric}, {@code valueBoolean} and so on, and
 * the same for {@code defaultValue}.
 *
 * <p>A value in quotes is always text. Without quotes {@code 12} and {@code 1.50} are numbers, {@code true} and {@code
 * false} are truth values, {@code ~} and {@code null} are the SQL null, and everything else is text, {@code no}, {@code
 * 007} and {@code 1e10} too.
 */
final class ValueAttributes {

    private static final List<String> SUFFIXES = List.of("", "Numeric", "Boolean", "Date", "Computed", "SequenceNext");
    private static final int LARGEST_SCALE = 1000;

    private final String prefix;

    /** Reads {@code prefix}, {@code prefixNumeric} and the others. */
    ValueAttributes(String prefix) {
        this.prefix = prefix;
    }

    /** Returns the value that is given, or nothing where none is; null counts as one. */
    @Nullable
    Value read(AttributeMap attributes) {
        String given = null;
        Value value = null;
        for (String suffix : SUFFIXES) {
            String name = prefix + suffix;
            YamlNode node = attributes.find(name);
            if (node != null) {
                if (given != null) {
                    throw attributes.conflict(given, name);
                }
                given = name;
                value = value(attributes, suffix, attributes.scalar(name, node));
            }
        }
        return value;
    }

    private Value value(AttributeMap attributes, String suffix, YamlScalar scalar) {
        String name = prefix + suffix;
        if (scalar.isNull()) {
            return Value.nothing();
        }
        return switch (suffix) {
            case "Numeric" -> Value.number(number(attributes, name, scalar));
            case "Boolean" -> Value.bool(flag(attributes, name, scalar));
            case "Date" -> TemporalText.read(attributes, name, scalar);
            case "Computed" -> Value.expression(attributes.filled(name, scalar));
            case "SequenceNext" -> new Value.NextValue(DottedName.parse(attributes.filled(name, scalar)));
            default -> untyped(scalar);
        };
    }

    private static Value untyped(YamlScalar scalar) {
        if (scalar.isPlainFlag()) {
            return Value.bool(Boolean.parseBoolean(scalar.text()));
        }
        Optional<BigDecimal> number = scalar.asPlainNumber();
        return number.isPresent() ? Value.number(number.get()) : Value.text(scalar.text());
    }

    private static boolean flag(AttributeMap attributes, String name, YamlScalar scalar) {
        return switch (scalar.text()) {
            case "1" -> true;
            case "0" -> false;
            default ->
                scalar.asFlag()
                        .orElseThrow(() ->
                                attributes.wrong(name, scalar, "must be true or false", "Write 'true' or 'false'."));
        };
    }

    /** A scale has to be small, because the number is written out in digits sooner or later. */
    private static BigDecimal number(AttributeMap attributes, String name, YamlScalar scalar) {
        MigrateException wrong = attributes.wrong(
                name, scalar, "must be a number", "Write digits, or use the attribute for computed values.");
        if (scalar.text().length() > LARGEST_SCALE) {
            throw wrong;
        }
        try {
            BigDecimal number = new BigDecimal(scalar.text());
            if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
                throw wrong;
            }
            return number;
        } catch (NumberFormatException ex) {
            throw new MigrateException(wrong.problem(), wrong.locations(), wrong.remedy(), ex);
        }
    }
}
