package dev.migrate.operation;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Adds a foreign key to a table.
 *
 * @param table the table
 * @param foreignKey the foreign key
 */
public record AddForeignKeyConstraint(QualifiedName table, ForeignKey foreignKey) implements Operation {

    @Override
    public String changeName() {
        return "addForeignKeyConstraint";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        String name = foreignKey.name();
        return (name == null) ? Optional.empty() : Optional.of(new DropForeignKeyConstraint(table, name, foreignKey));
    }
}
