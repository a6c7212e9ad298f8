package dev.migrate.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose values together occur once.
 *
 * @param name the constraint's name, or {@code null} where the database chooses one
 * @param columns at least one column, in order
 * @param deferral when the rule is checked
 * @param nullsNotDistinct whether nulls are equal, so that they too occur once
 */
public record UniqueConstraint(@Nullable String name, List<String> columns, Deferral deferral, boolean nullsNotDistinct)
        implements Constraint {

    public UniqueConstraint {
        Names.requireName("name", name);
        columns = Names.requireColumns(columns);
    }

    /** Creates a constraint for which every null is different. */
    public UniqueConstraint(@Nullable String name, List<String> columns, Deferral deferral) {
        this(name, columns, deferral, false);
    }

    /** Returns a constraint that is checked at once. */
    public static UniqueConstraint of(@Nullable String name, String... columns) {
        return new UniqueConstraint(name, List.of(columns), Deferral.NOT_DEFERRABLE);
    }

    /** Returns the same constraint over other columns. */
    public UniqueConstraint withColumns(List<String> newColumns) {
        return new UniqueConstraint(name, newColumns, deferral, nullsNotDistinct);
    }

    /** Returns the same constraint for which nulls are equal. */
    public UniqueConstraint withNullsNotDistinct() {
        return new UniqueConstraint(name, columns, deferral, true);
    }
}
