package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.sqlite.SqliteClause.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table's CREATE statement, taken apart so far that parts can be exchanged and everything else stays as it was written:
 * collations, conflict clauses, generated columns, STRICT and WITHOUT ROWID.
 *
 * @param columns the columns, in order
 * @param constraints the table's own constraints, in order
 * @param options what stands behind the list, possibly nothing
 */
record SqliteTableSql(List<SqliteColumnSql> columns, List<SqliteClause> constraints, String options) {

    SqliteTableSql {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /** Reads the statement as the catalogue has it. */
    static SqliteTableSql read(String sql) {
        SqliteTokens tokens = SqliteTokens.of(sql);
        int open = tokens.opening(0);
        int close = tokens.closing(open);
        List<SqliteColumnSql> columns = new ArrayList<>();
        List<SqliteClause> constraints = new ArrayList<>();
        for (SqliteTokens part : tokens.slice(open + 1, close).parts()) {
            if (SqliteClause.startsTableConstraint(part)) {
                constraints.addAll(SqliteClause.ofTable(part));
            } else {
                columns.add(SqliteColumnSql.read(part));
            }
        }
        return new SqliteTableSql(columns, constraints, tokens.from(close + 1).text());
    }

    /** Returns the statement for a table of this name, which is quoted already. */
    String create(String quotedName) {
        String body = Stream.concat(
                        columns.stream().map(SqliteColumnSql::sql),
                        constraints.stream().map(SqliteClause::sql))
                .collect(Collectors.joining(",\n    ", "(\n    ", "\n)"));
        return "create table " + quotedName + " " + body + (options.isEmpty() ? "" : " " + options);
    }

    Optional<SqliteColumnSql> column(String name) {
        return columns.stream().filter((column) -> column.isNamed(name)).findFirst();
    }

    SqliteTableSql with(String column, UnaryOperator<SqliteColumnSql> change) {
        return new SqliteTableSql(
                columns.stream()
                        .map((each) -> each.isNamed(column) ? change.apply(each) : each)
                        .toList(),
                constraints,
                options);
    }

    SqliteTableSql withColumn(String definition) {
        return new SqliteTableSql(
                Stream.concat(columns.stream(), Stream.of(SqliteColumnSql.read(SqliteTokens.of(definition))))
                        .toList(),
                constraints,
                options);
    }

    SqliteTableSql withConstraint(String definition) {
        return new SqliteTableSql(
                columns,
                Stream.concat(constraints.stream(), SqliteClause.ofTable(SqliteTokens.of(definition)).stream())
                        .toList(),
                options);
    }

    /** Returns the table without these constraints, whether they are a column's or the table's. */
    SqliteTableSql without(Predicate<SqliteClause> dropped) {
        return new SqliteTableSql(
                columns.stream().map((column) -> column.without(dropped)).toList(),
                constraints.stream().filter(dropped.negate()).toList(),
                options);
    }

    /** Returns the table without a column and without the keys that it is in. */
    SqliteTableSql withoutColumn(String name) {
        return new SqliteTableSql(
                columns.stream().filter((column) -> !column.isNamed(name)).toList(),
                constraints.stream()
                        .filter((clause) -> clause.columns().stream().noneMatch(name::equalsIgnoreCase))
                        .toList(),
                options);
    }

    /** Whether some constraint meets this. */
    boolean has(Predicate<SqliteClause> wanted) {
        return clauses().anyMatch(wanted);
    }

    /** Returns all constraints, also those of columns. */
    Stream<SqliteClause> clauses() {
        return Stream.concat(columns.stream().flatMap((column) -> column.clauses().stream()), constraints.stream());
    }

    /** Returns the columns of the primary key, in order; none if there is no key. */
    List<String> primaryKey() {
        Optional<SqliteClause> ofTable = constraints.stream()
                .filter((clause) -> clause.is(Kind.PRIMARY_KEY))
                .findFirst();
        return ofTable.map(SqliteClause::columns)
                .orElseGet(() -> columns.stream()
                        .filter((column) -> column.has(Kind.PRIMARY_KEY))
                        .map(SqliteColumnSql::name)
                        .toList());
    }

    /** Whether the column stands for the row's own number, so that it is never null and is filled by itself. */
    boolean isRowNumber(String column) {
        return primaryKey().size() == 1
                && primaryKey().get(0).equalsIgnoreCase(column)
                && column(column)
                        .filter((sql) -> sql.type().equalsIgnoreCase("integer"))
                        .isPresent()
                && !SqliteTokens.of(options).mention("without");
    }

    boolean autoIncrement() {
        return has(SqliteClause::autoIncrement);
    }

    /** Returns the names as written of the columns that rows give values to. */
    List<SqliteColumnSql> stored() {
        return columns.stream().filter((column) -> !column.has(Kind.GENERATED)).toList();
    }
}
