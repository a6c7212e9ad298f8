package dev.migrate.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A column's type as a person writes it: a portable name or a native one, with arguments.
 *
 * <p>{@code timestamp(6) with time zone} is the name {@code timestamp}, the argument {@code 6} and the suffix {@code with
 * time zone}. Whether a name is portable is the dialect's knowledge; what it doesn't know is passed through as written.
 *
 * @param name the words before the arguments, as written
 * @param arguments what stands in the parentheses, split at top-level commas and trimmed
 * @param suffix the words after the arguments, possibly empty; what a column has beside its type is the end of them
 */
public record DataType(String name, List<String> arguments, String suffix) {

    private static final Pattern GENERATED = Pattern.compile("\\bgenerated always as\\b", Pattern.CASE_INSENSITIVE);

    public DataType {
        if (name.isBlank()) {
            throw new IllegalArgumentException("'name' must not be blank");
        }
        arguments = List.copyOf(arguments);
    }

    /**
     * Reads a type as it stands in a changelog or in Java.
     *
     * @throws IllegalArgumentException if the text is blank or its parentheses and quotes don't match
     */
    public static DataType parse(String text) {
        return new DataTypeParser(text).parse();
    }

    /** Returns the lower-case name with the suffix, by which dialects look a type up. */
    public String key() {
        String words = suffix.isEmpty() ? name : name + " " + suffix;
        return words.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns what makes a column of this type generated, as written ({@code generated always as (a + b)
     * stored}), or {@code null} if its values are given.
     */
    public @Nullable String generation() {
        Matcher generated = GENERATED.matcher(suffix);
        return generated.find() ? suffix.substring(generated.start()) : null;
    }

    /** Returns the type alone, without what makes a column generated. */
    public DataType withoutGeneration() {
        Matcher generated = GENERATED.matcher(suffix);
        return generated.find() ? withSuffix(suffix.substring(0, generated.start())) : this;
    }

    /**
     * Returns what the column has beside its type as such, as written, or the empty text: a {@code collate}, a {@code
     * character set}, an {@code on update}, and what makes it generated.
     */
    public String attributes() {
        Matcher attribute = DataTypeParser.ATTRIBUTE.matcher(suffix);
        return attribute.find() ? suffix.substring(attribute.start()) : "";
    }

    /** Returns the type as such, without {@link #attributes()}. */
    public DataType withoutAttributes() {
        String attributes = attributes();
        return attributes.isEmpty() ? this : withSuffix(suffix.substring(0, suffix.length() - attributes.length()));
    }

    /** Returns the same type with more attributes of the column after those that it has. */
    public DataType withAttributes(String more) {
        return withSuffix(suffix + " " + more);
    }

    private DataType withSuffix(String newSuffix) {
        return new DataType(name, arguments, newSuffix.strip());
    }

    /** Returns the same type with another name. */
    public DataType withName(String newName) {
        return new DataType(newName, arguments, suffix);
    }

    /** Returns the type as it was written, with blanks normalised. */
    @Override
    public String toString() {
        String head = arguments.isEmpty() ? name : name + "(" + String.join(",", arguments) + ")";
        return suffix.isEmpty() ? head : (suffix.startsWith("[")) ? head + suffix : head + " " + suffix;
    }
}
