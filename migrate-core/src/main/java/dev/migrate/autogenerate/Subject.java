package dev.migrate.autogenerate;

import dev.migrate.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a difference is about, and what a revision can have made.
 *
 * @param kind the kind of thing
 * @param owner the table that it belongs to, or its own name where it belongs to none
 * @param name the name of the column, constraint or index in that table, or {@code null} for the table itself, for what
 *     belongs to no table, and for a constraint without a name
 * @param columns the columns of a constraint, by which one is known that a revision left unnamed; usually none
 */
public record Subject(
        SubjectKind kind, QualifiedName owner, @Nullable String name, List<String> columns) {

    public Subject {
        columns = List.copyOf(columns);
    }

    /** Creates what is known by its name. */
    public Subject(SubjectKind kind, QualifiedName owner, @Nullable String name) {
        this(kind, owner, name, List.of());
    }

    /** Returns what people call it: {@code column orders.total}. */
    @Override
    public String toString() {
        String part = (name != null) ? "." + name : columns.isEmpty() ? "" : "(" + String.join(", ", columns) + ")";
        return kind.text() + " " + owner + part;
    }
}
