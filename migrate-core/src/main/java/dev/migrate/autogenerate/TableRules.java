package dev.migrate.autogenerate;

import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.Table;
import java.util.List;

/**
 * The keys and checks of a table, which a value for want of a better one would break.
 *
 * @param table the table
 */
record TableRules(Table table) {

    /** Whether a column's values must be unique, be found in another table, or meet a condition. */
    boolean restrict(String column) {
        PrimaryKey key = table.primaryKey();
        return (key != null && key.columns().contains(column))
                || table.uniqueConstraints().stream()
                        .anyMatch((unique) -> unique.columns().contains(column))
                || table.foreignKeys().stream()
                        .anyMatch((reference) -> reference.columns().contains(column))
                || table.checkConstraints().stream().anyMatch((check) -> mentions(check.expression(), column))
                || table.indexes().stream().anyMatch((index) -> isUniqueOver(index, column));
    }

    private static boolean isUniqueOver(Index index, String column) {
        return index.unique()
                && index.columns().stream()
                        .anyMatch((part) -> part.computed()
                                ? mentions(part.name(), column)
                                : part.name().equals(column));
    }

    private static boolean mentions(String sql, String column) {
        return !Mentions.in(sql).among(List.of(column)).isEmpty();
    }
}
