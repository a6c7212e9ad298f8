package dev.migrate.dialect.postgresql;

import dev.migrate.model.DataType;
import java.util.regex.Pattern;

/** Turns PostgreSQL's long spelling of a type into the one that people write. */
final class PostgresqlTypeSpelling {

    private static final Pattern VARCHAR = Pattern.compile("^character varying\\b");
    private static final Pattern CHAR = Pattern.compile("^character\\b");
    private static final Pattern WITHOUT_TIME_ZONE = Pattern.compile("^(timestamp|time)(\\(\\d\\))? without time zone");

    private PostgresqlTypeSpelling() {}

    /**
     * Reads what {@code format_type} returns. The name of a type of one's own stays in its quotes if it has them, since a
     * type is passed through to SQL as written.
     */
    static DataType read(String formatted) {
        String text = VARCHAR.matcher(formatted).replaceFirst("varchar");
        text = CHAR.matcher(text).replaceFirst("char");
        return DataType.parse(WITHOUT_TIME_ZONE.matcher(text).replaceFirst("$1$2"));
    }

    /** Returns the type of a generated column, in which the expression is the end of the type. */
    static DataType generated(DataType type, String expression, boolean stored) {
        String condition = "(" + PostgresqlExpression.withoutOuterParentheses(expression) + ")";
        return type.withAttributes("generated always as " + condition + (stored ? " stored" : " virtual"));
    }
}
