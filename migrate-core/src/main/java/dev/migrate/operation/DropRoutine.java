package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops a procedure, function or trigger.
 *
 * @param kind what is dropped
 * @param name its name
 * @param arguments the types of its arguments as written, where the name alone isn't enough
 * @param table the table of a trigger, which some databases want to be told
 * @param ifExists whether a missing one is no error
 * @param definition what is dropped, where it is known
 */
public record DropRoutine(
        RoutineKind kind,
        QualifiedName name,
        @Nullable String arguments,
        @Nullable QualifiedName table,
        boolean ifExists,
        @Nullable CreateRoutine definition)
        implements Operation {

    @Override
    public String changeName() {
        return kind.dropChange();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(definition);
    }
}
