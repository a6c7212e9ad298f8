package dev.migrate.dialect.h2;

import dev.migrate.model.DataType;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns H2's long upper-case spelling of a type into the one that people write. */
final class H2TypeSpelling {

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|[^'\"]+");
    private static final Map<Pattern, String> SHORT_NAMES = Map.of(
            Pattern.compile("^character varying\\b"), "varchar",
            Pattern.compile("^character large object\\b"), "clob",
            Pattern.compile("^character(?! varying| large)\\b"), "char",
            Pattern.compile("^binary large object\\b"), "blob",
            Pattern.compile("^binary varying\\b"), "varbinary");

    private H2TypeSpelling() {}

    /** Reads what H2's function {@code data_type_sql} returns. */
    static DataType read(String sql) {
        String text = QUOTED.matcher(sql)
                .replaceAll((part) -> Matcher.quoteReplacement(
                        isQuoted(part.group()) ? part.group() : part.group().toLowerCase(Locale.ROOT)));
        for (Map.Entry<Pattern, String> shortName : SHORT_NAMES.entrySet()) {
            text = shortName.getKey().matcher(text).replaceFirst(shortName.getValue());
        }
        return DataType.parse(text);
    }

    /** Returns the type of a generated column, in which the expression is the end of the type. */
    static DataType generated(DataType type, String expression) {
        return type.withAttributes("generated always as (" + expression + ")");
    }

    private static boolean isQuoted(String part) {
        return part.startsWith("'") || part.startsWith("\"");
    }
}
