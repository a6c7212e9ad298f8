package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Gives a table another name in the same schema.
 *
 * @param table the old name
 * @param newName the new name, without a schema
 */
public record RenameTable(QualifiedName table, String newName) implements Operation {

    @Override
    public String changeName() {
        return "renameTable";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameTable(table.withName(newName), table.name()));
    }
}
