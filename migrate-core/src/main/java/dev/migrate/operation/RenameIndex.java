package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Gives an index another name.
 *
 * @param table the table that the index belongs to
 * @param name the old name
 * @param newName the new name
 */
public record RenameIndex(QualifiedName table, String name, String newName) implements Operation {

    @Override
    public String changeName() {
        return "renameIndex";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameIndex(table, newName, name));
    }
}
