package dev.migrate.operation;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops a check from a table.
 *
 * @param table the table
 * @param name the constraint's name
 * @param definition what is dropped, where it is known
 */
public record DropCheckConstraint(
        QualifiedName table, String name, @Nullable CheckConstraint definition) implements Operation {

    @Override
    public String changeName() {
        return "dropCheckConstraint";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (definition == null) ? Optional.empty() : Optional.of(new AddCheckConstraint(table, definition));
    }
}
