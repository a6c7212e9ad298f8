package dev.migrate.dialect.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One constraint of a column or a table, as it was written.
 *
 * @param kind what it is
 * @param name the constraint's name, or {@code null} if it has none
 * @param body the tokens after the name
 * @param sql everything, with the name
 */
record SqliteClause(Kind kind, @Nullable String name, SqliteTokens body, String sql) {

    private static final List<String> OF_COLUMNS = List.of(
            "constraint",
            "primary",
            "unique",
            "check",
            "default",
            "collate",
            "references",
            "generated",
            "as",
            "not",
            "null");
    private static final List<String> OF_TABLES = List.of("constraint", "primary", "unique", "check", "foreign");

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("primary", Kind.PRIMARY_KEY),
            Map.entry("unique", Kind.UNIQUE),
            Map.entry("check", Kind.CHECK),
            Map.entry("default", Kind.DEFAULT),
            Map.entry("references", Kind.FOREIGN_KEY),
            Map.entry("foreign", Kind.FOREIGN_KEY),
            Map.entry("generated", Kind.GENERATED),
            Map.entry("as", Kind.GENERATED),
            Map.entry("not", Kind.NOT_NULL),
            Map.entry("null", Kind.NULL));

    /** What a clause says. */
    enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        CHECK,
        DEFAULT,
        FOREIGN_KEY,
        GENERATED,
        NOT_NULL,
        NULL,
        OTHER
    }

    /** Reads the clauses of a column, which begin somewhere after its name. */
    static List<SqliteClause> ofColumn(SqliteTokens tokens) {
        return read(tokens, OF_COLUMNS);
    }

    /** Reads the constraints in one part of a table's list; usually one, for the commas between them may be missing. */
    static List<SqliteClause> ofTable(SqliteTokens tokens) {
        return read(tokens, OF_TABLES);
    }

    static boolean startsTableConstraint(SqliteTokens tokens) {
        return tokens.isWord(0, OF_TABLES);
    }

    /** Returns where a column's first clause begins. */
    static int firstOfColumn(SqliteTokens tokens) {
        return next(tokens, 1, OF_COLUMNS);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isNamed(String other) {
        return name != null && name.equalsIgnoreCase(other);
    }

    boolean autoIncrement() {
        return kind == Kind.PRIMARY_KEY && body.mention("autoincrement");
    }

    /** Returns the columns of a table's key, in order; none for a column's own constraint. */
    List<String> columns() {
        int open = body.opening(0);
        boolean ofTable = body.isWord(0, "foreign") || body.isWord(0, "primary") || body.isWord(0, "unique");
        return (ofTable && open >= 0) ? body.names(open) : List.of();
    }

    private static List<SqliteClause> read(SqliteTokens tokens, List<String> starts) {
        List<SqliteClause> clauses = new ArrayList<>();
        int start = next(tokens, 0, starts);
        while (start < tokens.size()) {
            boolean named = tokens.isWord(start, "constraint");
            int body = named ? start + 2 : start;
            int end = next(tokens, body + 1, starts);
            SqliteTokens bodyTokens = tokens.slice(body, Math.max(body, end));
            String first = bodyTokens.isEmpty() ? "" : bodyTokens.list().get(0).lowerCase();
            clauses.add(new SqliteClause(
                    KINDS.getOrDefault(first, Kind.OTHER),
                    named ? tokens.name(start + 1) : null,
                    bodyTokens,
                    tokens.slice(start, end).text()));
            start = end;
        }
        return clauses;
    }

    private static int next(SqliteTokens tokens, int from, List<String> starts) {
        int i = from;
        while (i < tokens.size() && !starts(tokens, i, starts)) {
            i = tokens.isSymbol(i, "(") ? tokens.closing(i) + 1 : i + 1;
        }
        return i;
    }

    /** Words that start a clause can also stand inside of one: {@code default null}, {@code on delete set null}. */
    private static boolean starts(SqliteTokens tokens, int index, List<String> starts) {
        if (!tokens.isWord(index, starts)
                || tokens.isWord(index - 1, List.of("set", "default", "collate", "always", "constraint"))) {
            return false;
        }
        if (tokens.isWord(index, "not")) {
            return tokens.isWord(index + 1, "null");
        }
        return !(tokens.isWord(index, "null") && tokens.isWord(index - 1, "not"));
    }
}
