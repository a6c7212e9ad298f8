package dev.migrate.dialect;

import dev.migrate.model.DataType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of types, as far as they are treated alike in several databases. */
public final class TypeText {

    private static final Pattern PARTS = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[^'\"]+");
    private static final Pattern COLLATION = Pattern.compile(
            "\\s*\\b(?:character set|charset|collate)\\s+(?:\"[^\"]*\"|`[^`]*`|[\\w.]+)", Pattern.CASE_INSENSITIVE);

    private TypeText() {}

    /** Returns the type without its character set and collation, which catalogues don't show with it. */
    static DataType withoutCollation(DataType type) {
        String suffix = COLLATION.matcher(type.suffix()).replaceAll("").strip();
        String name = COLLATION.matcher(type.name()).replaceAll("").strip();
        return name.isEmpty() ? type : new DataType(name, type.arguments(), suffix);
    }

    /** Returns the type in lower case outside quotes. */
    static DataType lowerCase(DataType type) {
        String text = PARTS.matcher(type.toString())
                .replaceAll((part) -> Matcher.quoteReplacement(
                        part.group().startsWith("'") || part.group().startsWith("\"")
                                ? part.group()
                                : part.group().toLowerCase(Locale.ROOT)));
        return DataType.parse(text);
    }

    /** Returns the type with its name replaced by what it is another word for; the suffix may be a part of the name. */
    public static DataType withoutAlias(DataType type, Map<String, String> aliases) {
        return type.withName(aliases.getOrDefault(type.name(), type.name()));
    }

    /** Returns the type with other arguments, possibly none. */
    public static DataType withArguments(DataType type, String... arguments) {
        return new DataType(type.name(), List.of(arguments), type.suffix());
    }
}
