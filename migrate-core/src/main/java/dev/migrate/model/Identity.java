package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/**
 * How a column gets its values from the database when a row gives none.
 *
 * @param always whether a row may never give a value of its own
 * @param startWith the first value, or {@code null} for the database's default
 * @param incrementBy the distance of two values, or {@code null} for the database's default
 */
public record Identity(
        boolean always, @Nullable Long startWith, @Nullable Long incrementBy) {

    /** Returns what Liquibase calls {@code autoIncrement: true}. */
    public static Identity byDefault() {
        return new Identity(false, null, null);
    }
}
