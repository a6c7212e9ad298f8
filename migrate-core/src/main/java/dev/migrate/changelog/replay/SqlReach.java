package dev.migrate.changelog.replay;

import dev.migrate.operation.ExecuteSql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a schema SQL may change: nothing, only what it names, or anything. Whatever isn't certain may change
 * anything.
 */
enum SqlReach {
    /** It changes rows at most. */
    NOTHING,
    /** It changes only objects whose names are in it. */
    WHAT_IT_NAMES,
    /** It may change anything. */
    ANYTHING;

    private static final String SEMICOLON = ";";

    private static final Pattern ROWS =
            Pattern.compile("(?is)^(insert|update|delete|merge|select|values|with|analyze|vacuum|set)\\b.*");

    /** Sets where names without a schema belong to, or who is asked for rights. */
    private static final Pattern WHERE_NAMES_BELONG = Pattern.compile(
            "(?is)^set\\b.*\\b(search_path|schema|catalog|role|authorization|session_authorization|sql_mode)\\b.*");

    private static final Pattern INTO = Pattern.compile("(?is).*\\binto\\b.*");

    private static final Pattern CALL = Pattern.compile("(?i)([\\w.]+|[\"`])\\s*\\(");

    /** Words before a parenthesis, and functions that change no schema. */
    private static final Set<String> HARMLESS_CALLS = Set.of(
            "select",
            "from",
            "where",
            "and",
            "or",
            "not",
            "in",
            "exists",
            "any",
            "all",
            "as",
            "on",
            "by",
            "values",
            "when",
            "then",
            "else",
            "over",
            "union",
            "using",
            "with",
            "set",
            "having",
            "filter",
            "between",
            "join",
            "count",
            "sum",
            "min",
            "max",
            "avg",
            "coalesce",
            "nullif",
            "greatest",
            "least",
            "cast",
            "lower",
            "upper",
            "trim",
            "concat",
            "substring",
            "length",
            "replace",
            "round",
            "abs",
            "now",
            "extract",
            "row_number",
            "setval",
            "pg_catalog.setval",
            "nextval",
            "currval",
            "pg_get_serial_sequence",
            "uuid",
            "random_uuid",
            "gen_random_uuid",
            "md5",
            "current_timestamp");

    private static final Pattern NAMED = Pattern.compile(
            "(?is)^(comment\\s+on|create\\s+(unique\\s+)?index" + "|create\\s+table|alter\\s+table|grant|revoke)\\b.*");

    private static final Pattern FURTHER = Pattern.compile("(?is).*\\b(cascade|schema|database|all)\\b.*");

    static SqlReach of(ExecuteSql operation) {
        if (!operation.endDelimiter().equals(SEMICOLON)) {
            return ANYTHING;
        }
        Optional<List<String>> statements = PlainSql.statements(operation.sql());
        return statements.isEmpty()
                ? ANYTHING
                : statements.get().stream()
                        .map(SqlReach::of)
                        .max(Enum::compareTo)
                        .orElse(NOTHING);
    }

    private static SqlReach of(String statement) {
        if (callsSomething(statement)) {
            return ANYTHING;
        }
        if (ROWS.matcher(statement).matches()) {
            return mayMakeTable(statement)
                            || WHERE_NAMES_BELONG.matcher(statement).matches()
                    ? ANYTHING
                    : NOTHING;
        }
        return NAMED.matcher(statement).matches() && !FURTHER.matcher(statement).matches() ? WHAT_IT_NAMES : ANYTHING;
    }

    /** {@code select … into} creates a table on some databases. */
    private static boolean mayMakeTable(String statement) {
        String first = statement.substring(0, Math.min(statement.length(), 6)).toLowerCase(Locale.ROOT);
        boolean asks = first.startsWith("select") || first.startsWith("with");
        return asks && INTO.matcher(statement).matches();
    }

    /** Whether a query calls a function that might do anything. */
    private static boolean callsSomething(String statement) {
        if (!ROWS.matcher(statement).matches() || statement.regionMatches(true, 0, "insert", 0, "insert".length())) {
            return false;
        }
        Matcher calls = CALL.matcher(statement);
        while (calls.find()) {
            if (!HARMLESS_CALLS.contains(calls.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
