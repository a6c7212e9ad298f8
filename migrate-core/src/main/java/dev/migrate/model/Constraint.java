package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/** A rule over the rows of a table. */
public sealed interface Constraint permits PrimaryKey, UniqueConstraint, ForeignKey, CheckConstraint {

    /** Returns the name, or {@code null} where the database chooses one. */
    @Nullable
    String name();
}
