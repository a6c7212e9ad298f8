package dev.migrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values together occur once.
 *
 * @param name the constraint's name, or {@code null} where the database chooses one
 * @param columns at least one column, in order
 * @param deferral when the rule is checked
 */
public record UniqueConstraint(@Nullable String name, List<String> columns, Deferral deferral) implements Constraint {

    public UniqueConstraint {
        Names.requireName("name", name);
        columns = Names.requireColumns(columns);
    }

    /** Returns a constraint that is checked at once. */
    public static UniqueConstraint of(@Nullable String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns), Deferral.NOT_DEFERRABLE);
    }
}
