package dev.migrate.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An access path over columns of one table.
 *
 * @param name the index's name, in the schema of its table
 * @param columns at least one column, in order
 * @param unique whether equal keys are refused
 */
public record Index(String name, List<IndexColumn> columns, boolean unique) {

    public Index {
        Names.requireName("name", name);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("'columns' must not be empty");
        }
        columns = List.copyOf(columns);
    }

    /** Returns an index that isn't unique, with all columns ascending. */
    public static Index of(String name, String... columns) {
        return new Index(name, Stream.of(columns).map(IndexColumn::of).toList(), false);
    }
}
