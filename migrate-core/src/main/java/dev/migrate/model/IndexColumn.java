package dev.migrate.model;

/**
 * A column of an index with its direction.
 *
 * @param name the column's name
 * @param descending whether the order is from high to low
 */
public record IndexColumn(String name, boolean descending) {

    public IndexColumn {
        Names.requireName("name", name);
    }

    /** Returns a column in ascending order. */
    public static IndexColumn of(String name) {
        return new IndexColumn(name, false);
    }
}
