package dev.migrate.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that belongs to it.
 *
 * @param name the table's name
 * @param columns at least one column, in order
 * @param primaryKey the primary key, or {@code null} for none
 * @param uniqueConstraints the unique constraints
 * @param foreignKeys the foreign keys that start here
 * @param checkConstraints the checks
 * @param indexes the indexes that belong to no constraint
 * @param remarks the comment that the database keeps, or {@code null} for none
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniqueConstraints,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checkConstraints,
        List<Index> indexes,
        @Nullable String remarks) {

    public Table {
        columns = List.copyOf(columns);
        uniqueConstraints = List.copyOf(uniqueConstraints);
        foreignKeys = List.copyOf(foreignKeys);
        checkConstraints = List.copyOf(checkConstraints);
        indexes = List.copyOf(indexes);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("the table '" + name + "' has no columns");
        }
        long distinct = columns.stream().map(Column::name).distinct().count();
        if (distinct < columns.size()) {
            throw new IllegalArgumentException("the table '" + name + "' has two columns of the same name");
        }
    }

    /** Returns a table with these columns and nothing else. */
    public static Table of(QualifiedName name, Column... columns) {
        return new Table(name, List.of(columns), null, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** Returns the same table with this primary key, or with none. */
    public Table withPrimaryKey(@Nullable PrimaryKey key) {
        return new Table(name, columns, key, uniqueConstraints, foreignKeys, checkConstraints, indexes, remarks);
    }

    /** Returns the same table with one constraint more; a primary key replaces the one that was there. */
    public Table with(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return withPrimaryKey(key);
        }
        if (constraint instanceof UniqueConstraint unique) {
            List<UniqueConstraint> all = append(uniqueConstraints, unique);
            return new Table(name, columns, primaryKey, all, foreignKeys, checkConstraints, indexes, remarks);
        }
        if (constraint instanceof ForeignKey foreignKey) {
            List<ForeignKey> all = append(foreignKeys, foreignKey);
            return new Table(name, columns, primaryKey, uniqueConstraints, all, checkConstraints, indexes, remarks);
        }
        List<CheckConstraint> all = append(checkConstraints, (CheckConstraint) constraint);
        return new Table(name, columns, primaryKey, uniqueConstraints, foreignKeys, all, indexes, remarks);
    }

    /** Returns the same table with one index more. */
    public Table with(Index index) {
        List<Index> all = append(indexes, index);
        return new Table(name, columns, primaryKey, uniqueConstraints, foreignKeys, checkConstraints, all, remarks);
    }

    /** Returns the same table with this comment, or with none. */
    public Table withRemarks(@Nullable String newRemarks) {
        return new Table(
                name, columns, primaryKey, uniqueConstraints, foreignKeys, checkConstraints, indexes, newRemarks);
    }

    /** Returns the column of this name, if the table has it. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter((column) -> column.name().equals(columnName))
                .findFirst();
    }

    private static <T> List<T> append(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
