package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of an index, or an expression in its place, with its direction.
 *
 * @param name the column's name, or the expression in SQL
 * @param descending whether the order is from high to low
 * @param computed whether it is an expression
 * @param nulls where the nulls are, unless that is where the database has them in this direction anyway
 * @param operatorClass the name of what compares the values, unless it is the usual one; for example {@code gin_trgm_ops},
 *     with its schema before a dot where it needs one
 */
public record IndexColumn(
        String name,
        boolean descending,
        boolean computed,
        @Nullable NullsOrder nulls,
        @Nullable String operatorClass) {

    public IndexColumn {
        Names.requireName("name", name);
        Names.requireName("operatorClass", operatorClass);
    }

    /** Creates a column or an expression with its direction. */
    public IndexColumn(String name, boolean descending, boolean computed) {
        this(name, descending, computed, null, null);
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

    /** Returns the same with another column or expression. */
    public IndexColumn withName(String newName) {
        return new IndexColumn(newName, descending, computed, nulls, operatorClass);
    }

    /** Returns the same with nulls elsewhere. */
    public IndexColumn withNulls(@Nullable NullsOrder newNulls) {
        return new IndexColumn(name, descending, computed, newNulls, operatorClass);
    }

    /** Returns the same with values compared by something else. */
    public IndexColumn withOperatorClass(@Nullable String newOperatorClass) {
        return new IndexColumn(name, descending, computed, nulls, newOperatorClass);
    }
}
