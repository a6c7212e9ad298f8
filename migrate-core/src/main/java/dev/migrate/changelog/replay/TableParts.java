package dev.migrate.changelog.replay;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The columns of constraints and indexes; of expressions, which are texts, it is known only which words are in them. */
final class TableParts {

    private TableParts() {}

    static boolean isOver(Constraint constraint, List<String> columns) {
        return columnsOf(constraint).stream().anyMatch(columns::contains) || mentions(constraint, columns);
    }

    static boolean isOver(Index index, List<String> columns) {
        return columnsOf(index).stream().anyMatch(columns::contains) || mentions(index, columns);
    }

    static boolean mentions(Constraint constraint, List<String> columns) {
        return constraint instanceof CheckConstraint check
                && columns.stream().anyMatch((column) -> Mentions.of(column, check.expression()));
    }

    static boolean mentions(Index index, List<String> columns) {
        String where = index.where();
        Stream<String> expressions = Stream.concat(
                index.columns().stream().filter(IndexColumn::computed).map(IndexColumn::name),
                Stream.ofNullable(where));
        return expressions.anyMatch(
                (expression) -> columns.stream().anyMatch((column) -> Mentions.of(column, expression)));
    }

    static List<String> columnsOf(Index index) {
        return Stream.concat(index.columns().stream().map(IndexColumn::name), index.include().stream())
                .toList();
    }

    static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.columns();
        }
        return (constraint instanceof ForeignKey key) ? key.columns() : List.of();
    }

    /** Follows a renamed column; what is inside of expressions stays as it was written. */
    static Index renamed(Index index, UnaryOperator<String> rename) {
        List<IndexColumn> parts = index.columns().stream()
                .map((part) -> part.computed() ? part : part.withName(rename.apply(part.name())))
                .toList();
        return index.withColumns(parts, map(index.include(), rename));
    }

    static Constraint renamed(Constraint constraint, UnaryOperator<String> rename) {
        if (constraint instanceof PrimaryKey key) {
            return new PrimaryKey(key.name(), map(key.columns(), rename));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.withColumns(map(unique.columns(), rename));
        }
        return (constraint instanceof ForeignKey key)
                ? foreignKey(key, map(key.columns(), rename), key.referencedTable(), key.referencedColumns())
                : constraint;
    }

    static ForeignKey foreignKey(
            ForeignKey key, List<String> columns, QualifiedName table, List<String> referencedColumns) {
        return new ForeignKey(
                key.name(), columns, table, referencedColumns, key.onDelete(), key.onUpdate(), key.deferral());
    }

    static List<String> map(List<String> names, UnaryOperator<String> rename) {
        return names.stream().map(rename).toList();
    }
}
