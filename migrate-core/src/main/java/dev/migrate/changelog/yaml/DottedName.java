package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form {@code schema.name} in one text; a part that is more than letters, digits, '_', '$' and '-' stands in
 * double quotes. */
final class DottedName {

    private static final String PART = "(?:\"((?:[^\"]|\"\")*+)\"|([^.\"]++))";
    private static final Pattern NAME = Pattern.compile("(?:" + PART + "\\.)?" + PART);
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}_$-]+");

    private DottedName() {}

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if it has more than two parts or an open quote
     */
    static QualifiedName parse(String text) {
        Matcher matcher = NAME.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(Quoted.of(text) + " is not a name or 'schema.name'");
        }
        String name = part(matcher.group(3), matcher.group(4));
        if (name == null) {
            throw new IllegalArgumentException(Quoted.of(text) + " has no name");
        }
        return new QualifiedName(part(matcher.group(1), matcher.group(2)), name);
    }

    static String format(QualifiedName name) {
        String schema = name.schema();
        return (schema == null) ? part(name.name()) : part(schema) + "." + part(name.name());
    }

    static boolean isSimple(String part) {
        return SIMPLE.matcher(part).matches();
    }

    private static @Nullable String part(@Nullable String quoted, @Nullable String bare) {
        return (quoted != null) ? quoted.replace("\"\"", "\"") : (bare == null) ? null : bare.strip();
    }

    private static String part(String name) {
        return isSimple(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
