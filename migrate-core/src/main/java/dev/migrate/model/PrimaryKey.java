package dev.migrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns that identify a row.
 *
 * @param name the constraint's name, or {@code null} where the database chooses one
 * @param columns at least one column, in key order
 */
public record PrimaryKey(@Nullable String name, List<String> columns) implements Constraint {

    public PrimaryKey {
        Names.requireName("name", name);
        columns = Names.requireColumns(columns);
    }
}
