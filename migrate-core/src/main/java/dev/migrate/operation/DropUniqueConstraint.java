package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops a unique constraint from a table.
 *
 * @param table the table
 * @param name the constraint's name
 * @param definition what is dropped, where it is known
 */
public record DropUniqueConstraint(
        QualifiedName table, String name, @Nullable UniqueConstraint definition) implements Operation {

    @Override
    public String changeName() {
        return "dropUniqueConstraint";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (definition == null) ? Optional.empty() : Optional.of(new AddUniqueConstraint(table, definition));
    }
}
