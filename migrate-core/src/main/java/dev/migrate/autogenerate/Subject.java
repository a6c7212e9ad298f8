package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What a difference is about, and what a revision can have made.
 *
 * @param kind the kind of thing
 * @param owner the table that it belongs to, or its own name where it belongs to none
 * @param name the name of the column, constraint or index in that table, or {@code null} for the table itself, for what
 *     belongs to no table, and for a constraint without a name
 */
public record Subject(
        SubjectKind kind, QualifiedName owner, @Nullable String name) {

    /** Returns what people call it: {@code column orders.total}. */
    @Override
    public String toString() {
        return kind.text() + " " + owner + ((name == null) ? "" : "." + name);
    }
}
