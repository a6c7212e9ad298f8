package dev.migrate.dialect.hsqldb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression as HSQLDB prints it, in which each column has the names of its schema and table before it.
 *
 * @param sql the printed text
 */
record HsqldbExpression(String sql) {

    private static final String NAME = "(?:\"(?:[^\"]|\"\")*\"|[A-Z_][A-Z0-9_]*)";
    private static final Pattern NOT_NULL = Pattern.compile(NAME + "\\." + NAME + "\\." + NAME + " IS NOT NULL");
    private static final String LITERAL = "'(?:[^']|'')*'";

    /** Whether this says of one column that it isn't null, which is how HSQLDB stores {@code not null}. */
    boolean isNotNull() {
        return NOT_NULL.matcher(sql).matches();
    }

    /** Returns the expression with the columns of the table under their plain names, as people write them. */
    String within(String schema, String table) {
        Pattern prefix = Pattern.compile(LITERAL + "|(?<![\\w\"])" + name(schema) + "\\." + name(table) + "\\.");
        return prefix.matcher(sql)
                .replaceAll((part) -> part.group().startsWith("'") ? Matcher.quoteReplacement(part.group()) : "");
    }

    private static String name(String stored) {
        return "(?:" + Pattern.quote(stored) + "|" + Pattern.quote('"' + stored.replace("\"", "\"\"") + '"') + ")";
    }
}
