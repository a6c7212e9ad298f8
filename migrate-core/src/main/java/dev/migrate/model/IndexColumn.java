package dev.migrate.model;

/**
 * A column of an index, or an expression in its place, with its direction.
 *
 * @param name the column's name, or the expression in SQL
 * @param descending whether the order is from high to low
 * @param computed whether it is an expression
 */
public record IndexColumn(String name, boolean descending, boolean computed) {

    public IndexColumn {
        Names.requireName("name", name);
    }

    /** Creates a column with its direction. */
    public IndexColumn(String name, boolean descending) {
        this(name, descending, false);
    }

    /** Returns a column in ascending order. */
    public static IndexColumn of(String name) {
        return new IndexColumn(name, false);
    }

    /** Returns an expression in ascending order. */
    public static IndexColumn expression(String sql) {
        return new IndexColumn(sql, false, true);
    }
}
