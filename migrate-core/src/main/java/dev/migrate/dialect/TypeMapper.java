package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns portable types into what one database calls them, and passes every other type through as written.
 *
 * <p>The arguments of a portable type are digits; anything else is refused, so that a length can't smuggle SQL in.
 */
public abstract class TypeMapper {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");
    private static final Pattern ARGUMENTS = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> GENERATING = Set.of("smallserial", "serial", "bigserial");

    private final Map<String, String> nativeNames;

    /**
     * Creates the mapper of a database.
     *
     * @param nativeNames for each portable type what the database calls it, with {@code {}} where arguments go in
     *     their parentheses, or {@code {x}} where they go without, {@code x} being used if none are written; a name
     *     without either has no arguments there, and those that were written are left out
     */
    protected TypeMapper(Map<String, String> nativeNames) {
        Set<String> missing = new TreeSet<>(PortableTypes.NAMES);
        missing.removeAll(nativeNames.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no name for the types " + missing);
        }
        this.nativeNames = Map.copyOf(nativeNames);
    }

    /**
     * Returns the type as it stands in SQL.
     *
     * @throws MigrateException if a portable type has an argument that isn't a number, or a Java type isn't known
     */
    public final String render(DataType type, SourceLocation location) {
        String attributes = type.attributes();
        return attributes.isEmpty()
                ? plain(type, location)
                : plain(type.withoutAttributes(), location) + " " + attributes;
    }

    private String plain(DataType type, SourceLocation location) {
        String portable = isNative(type) ? null : portableName(type);
        if (portable != null) {
            return nativeName(portable, type, location);
        }
        if (type.key().startsWith("java.")) {
            throw new MigrateException(
                    "The type '" + Excerpt.of(type.toString()) + "' has no counterpart in a database.",
                    location,
                    "Use a portable type such as 'varchar(255)' or a type of the database.");
        }
        return type.toString();
    }

    /** Whether the type is the database's own, although elsewhere its name is another word for a portable one. */
    protected boolean isNative(DataType type) {
        return false;
    }

    /** Whether a column of this type gets its values from the database without saying so. */
    public final boolean generatesValues(DataType type) {
        String portable = portableName(type);
        return portable != null && GENERATING.contains(portable);
    }

    /** Returns the portable name that the type is a spelling of, or {@code null} if it is none. */
    public static @Nullable String portableName(DataType type) {
        return PortableTypes.find(type.key());
    }

    private String nativeName(String portable, DataType type, SourceLocation location) {
        List<String> arguments = type.arguments();
        if (arguments.size() > 2 || !arguments.stream().allMatch(this::isArgument)) {
            throw new MigrateException(
                    "The type '" + Excerpt.of(type.toString()) + "' has arguments that aren't one or two numbers.",
                    location,
                    "Write it as in 'varchar(100)' or 'decimal(12,2)'.");
        }
        String list = arguments.isEmpty() ? "" : "(" + String.join(",", arguments) + ")";
        String name = Objects.requireNonNull(nativeNames.get(portable)).replace("{}", list);
        return ARGUMENTS.matcher(name).replaceFirst(arguments.isEmpty() ? "$1" : String.join(",", arguments));
    }

    /** Whether a portable type may have this in its parentheses: digits, unless a database overrides it. */
    protected boolean isArgument(String argument) {
        return DIGITS.matcher(argument).matches();
    }
}
