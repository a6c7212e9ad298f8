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
    private static final Pattern QUOTED_NAME = Pattern.compile("(?<=collate )[\"`](\\w+)[\"`]");
    private static final Pattern ON_UPDATE = Pattern.compile("on update (?:current_timestamp|now)(?:\\(\\d?\\))?");

    private TypeText() {}

    /** Returns the collation, the character set and what happens at an update, in one spelling, or the empty text. */
    static String attributes(DataType type) {
        String written = lowerCase(type.withoutGeneration().attributes())
                .replaceAll("\\s+", " ")
                .replace("charset ", "character set ");
        return ON_UPDATE
                .matcher(QUOTED_NAME.matcher(written).replaceAll("$1"))
                .replaceAll("on update current_timestamp");
    }

    /** Returns the type in lower case outside quotes. */
    static DataType lowerCase(DataType type) {
        return DataType.parse(lowerCase(type.toString()));
    }

    private static String lowerCase(String words) {
        return PARTS.matcher(words)
                .replaceAll((part) -> Matcher.quoteReplacement(
                        part.group().startsWith("'") || part.group().startsWith("\"")
                                ? part.group()
                                : part.group().toLowerCase(Locale.ROOT)));
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
