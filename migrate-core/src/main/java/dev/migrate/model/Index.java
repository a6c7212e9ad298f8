package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An access path over columns of one table.
 *
 * @param name the index's name, in the schema of its table
 * @param columns at least one column or expression, in order
 * @param unique whether equal keys are refused
 * @param where the condition in SQL of the rows that it has, or {@code null} for all rows
 * @param include the columns that it carries without ordering by them
 * @param using the access method as the database names it, or {@code null} for the usual one
 * @param nullsNotDistinct whether a unique index takes nulls for equal
 */
public record Index(
        String name,
        List<IndexColumn> columns,
        boolean unique,
        @Nullable String where,
        List<String> include,
        @Nullable String using,
        boolean nullsNotDistinct) {

    public Index {
        Names.requireName("name", name);
        Names.requireName("where", where);
        Names.requireName("using", using);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("'columns' must not be empty");
        }
        columns = List.copyOf(columns);
        include = List.copyOf(include);
    }

    /** Creates an index in which every null is different. */
    public Index(
            String name,
            List<IndexColumn> columns,
            boolean unique,
            @Nullable String where,
            List<String> include,
            @Nullable String using) {
        this(name, columns, unique, where, include, using, false);
    }

    /** Creates an index over all rows, with the usual access method. */
    public Index(String name, List<IndexColumn> columns, boolean unique) {
        this(name, columns, unique, null, List.of(), null);
    }

    /** Returns an index that isn't unique, with all columns ascending. */
    public static Index of(String name, String... columns) {
        return new Index(name, Stream.of(columns).map(IndexColumn::of).toList(), false);
    }

    /** Returns the same index under another name. */
    public Index withName(String newName) {
        return new Index(newName, columns, unique, where, include, using, nullsNotDistinct);
    }

    /** Returns the same index over other columns. */
    public Index withColumns(List<IndexColumn> newColumns, List<String> newInclude) {
        return new Index(name, newColumns, unique, where, newInclude, using, nullsNotDistinct);
    }

    /** Returns the same index in which nulls are equal. */
    public Index withNullsNotDistinct() {
        return new Index(name, columns, unique, where, include, using, true);
    }

    /** Returns the same index over other rows, or over all. */
    public Index withWhere(@Nullable String newWhere) {
        return new Index(name, columns, unique, newWhere, include, using, nullsNotDistinct);
    }
}
