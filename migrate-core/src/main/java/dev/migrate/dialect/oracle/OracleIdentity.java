package dev.migrate.dialect.oracle;

import dev.migrate.model.Identity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how an identity column counts from the text in which the catalogue has it. */
final class OracleIdentity {

    private static final Pattern START = Pattern.compile("START WITH: (-?\\d{1,18})\\b");
    private static final Pattern INCREMENT = Pattern.compile("INCREMENT BY: (-?\\d{1,18})\\b");

    private OracleIdentity() {}

    /** Returns the identity, or {@code null} for a column without one. */
    static @Nullable Identity read(@Nullable String generation, @Nullable String options) {
        if (generation == null || options == null) {
            return null;
        }
        return new Identity(generation.equals("ALWAYS"), number(START, options), number(INCREMENT, options));
    }

    private static @Nullable Long number(Pattern pattern, String options) {
        Matcher matcher = pattern.matcher(options);
        if (!matcher.find()) {
            return null;
        }
        long number = Long.parseLong(matcher.group(1));
        return (number == 1) ? null : Long.valueOf(number);
    }
}
