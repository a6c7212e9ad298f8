package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds a value to a type with listed values: last, or next to one that it has.
 *
 * <p>No database takes a value away again, so there is no inverse. PostgreSQL adds one inside a transaction since version
 * 12, but lets nobody use it before the commit: rows and defaults with the new value belong into a later revision.
 *
 * @param type the type's name
 * @param value the new value
 * @param before the value that it comes before, or {@code null}
 * @param after the value that it comes after, or {@code null}
 * @param ifNotExists whether it is no error if the type has the value
 */
public record AddEnumValue(
        QualifiedName type,
        String value,
        @Nullable String before,
        @Nullable String after,
        boolean ifNotExists) implements Operation {

    public AddEnumValue {
        if (before != null && after != null) {
            throw new IllegalArgumentException("'before' and 'after' exclude each other");
        }
    }

    @Override
    public String changeName() {
        return "addEnumValue";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns nothing: a value can't be taken away. */
    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }
}
