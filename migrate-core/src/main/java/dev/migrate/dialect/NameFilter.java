package dev.migrate.dialect;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the name of an object whether it is selected.
 *
 * @param included what matches, in lower case, or {@code null} for all
 * @param excluded what doesn't although it may be included, in lower case, or {@code null} for nothing
 */
public record NameFilter(
        @Nullable Pattern included, @Nullable Pattern excluded) {

    /** Whether an object of this name in this schema is selected, both as they are stored or as people write them. */
    public boolean test(String schema, String name) {
        return (included == null || matches(included, schema, name))
                && (excluded == null || !matches(excluded, schema, name));
    }

    private static boolean matches(Pattern pattern, String schema, String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return pattern.matcher(plain).matches()
                || pattern.matcher(schema.toLowerCase(Locale.ROOT) + "." + plain)
                        .matches();
    }
}
