package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Drops every foreign key that starts at a table, whatever their names.
 *
 * @param table the table
 */
public record DropAllForeignKeyConstraints(QualifiedName table) implements Operation {

    @Override
    public String changeName() {
        return "dropAllForeignKeyConstraints";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }
}
