package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/**
 * A condition that each row must meet.
 *
 * @param name the constraint's name, or {@code null} where the database chooses one
 * @param expression the condition in SQL, without the outer parentheses
 */
public record CheckConstraint(@Nullable String name, String expression) implements Constraint {

    public CheckConstraint {
        Names.requireName("name", name);
        Names.requireName("expression", expression);
    }
}
