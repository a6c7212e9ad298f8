package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A single value, kept as the text that was written, because ids like {@code 1e10} must not become numbers.
 *
 * @param text the text without quotes
 * @param plain whether it was written without quotes, so that it may stand for a number, a truth value or null
 * @param location where it starts, with its quote or the mark of a block
 * @param textLine the line in which the text itself starts: in a block, the one below the mark
 */
public record YamlScalar(String text, boolean plain, SourceLocation location, int textLine) implements YamlNode {

    /** No exponents, no leading zeros and no underscores: those are more often codes than numbers. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,999})(\\.[0-9]{1,999})?");

    /** Creates a value whose text starts where it does. */
    public YamlScalar(String text, boolean plain, SourceLocation location) {
        this(text, plain, location, location.line());
    }

    @Override
    public String kind() {
        return "a single value";
    }

    /** Whether it stands for no value. */
    public boolean isNull() {
        if (!plain) {
            return false;
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    /** Returns the truth value that the text spells, quoted or not. */
    public Optional<Boolean> asFlag() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether it is {@code true} or {@code false} without quotes; {@code no} and {@code on} are words. */
    boolean isPlainFlag() {
        return plain
                && switch (text) {
                    case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
                    default -> false;
                };
    }

    /** Returns the number that is written without quotes, if it is one. */
    Optional<BigDecimal> asPlainNumber() {
        return (plain && NUMBER.matcher(text).matches()) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
