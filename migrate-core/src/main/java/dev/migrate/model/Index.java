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
 */
public record Index(
        String name,
        List<IndexColumn> columns,
        boolean unique,
        @Nullable String where,
        List<String> include,
        @Nullable String using) {

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

    /** Creates an index over all rows, with the usual access method. */
    public Index(String name, List<IndexColumn> columns, boolean unique) {
        this(name, columns, unique, null, List.of(), null);
    }

    /** Returns an index that isn't unique, with all columns ascending. */
    public static Index of(String name, String... columns) {
        return new Index(name, Stream.of(columns).map(IndexColumn::of).toList(), false);
    }
}
