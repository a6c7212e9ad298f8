package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.sqlite.SqliteClause.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column's definition, as it was written.
 *
 * @param name the name without quotes
 * @param nameSql the name as written, but never in single quotes
 * @param type the type as written, possibly nothing
 * @param clauses its constraints and its default
 */
record SqliteColumnSql(String name, String nameSql, String type, List<SqliteClause> clauses) {

    SqliteColumnSql {
        clauses = List.copyOf(clauses);
    }

    static SqliteColumnSql read(SqliteTokens tokens) {
        int end = SqliteClause.firstOfColumn(tokens);
        return new SqliteColumnSql(
                tokens.name(0), nameSql(tokens), tokens.slice(1, end).text(), SqliteClause.ofColumn(tokens.from(end)));
    }

    /** Where SQLite expects a column it takes a string as its name, but in a query the same is a text. */
    private static String nameSql(SqliteTokens tokens) {
        String written = tokens.slice(0, 1).text();
        return written.startsWith("'") ? "\"" + tokens.name(0).replace("\"", "\"\"") + "\"" : written;
    }

    String sql() {
        return Stream.concat(Stream.of(nameSql, type), clauses.stream().map(SqliteClause::sql))
                .filter((part) -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    boolean has(Kind kind) {
        return clause(kind).isPresent();
    }

    Optional<SqliteClause> clause(Kind kind) {
        return clauses.stream().filter((clause) -> clause.is(kind)).findFirst();
    }

    SqliteColumnSql withType(String newType) {
        return new SqliteColumnSql(name, nameSql, newType, clauses);
    }

    SqliteColumnSql without(Predicate<SqliteClause> dropped) {
        return new SqliteColumnSql(
                name, nameSql, type, clauses.stream().filter(dropped.negate()).toList());
    }

    SqliteColumnSql without(Kind kind) {
        return without((clause) -> clause.is(kind));
    }

    /** Returns the column with clauses that are written so, behind those that it has. */
    SqliteColumnSql with(String clauseSql) {
        List<SqliteClause> all = new ArrayList<>(clauses);
        all.addAll(SqliteClause.ofColumn(SqliteTokens.of(clauseSql)));
        return new SqliteColumnSql(name, nameSql, type, all);
    }

    SqliteColumnSql withNullable(boolean nullable) {
        SqliteColumnSql plain = without(Kind.NOT_NULL).without(Kind.NULL);
        return nullable ? plain : plain.with("not null");
    }
}
