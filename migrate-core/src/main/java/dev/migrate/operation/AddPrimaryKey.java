package dev.migrate.operation;

import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Gives a table its primary key.
 *
 * @param table the table
 * @param primaryKey the key
 */
public record AddPrimaryKey(QualifiedName table, PrimaryKey primaryKey) implements Operation {

    @Override
    public String changeName() {
        return "addPrimaryKey";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropPrimaryKey(table, primaryKey.name(), primaryKey));
    }
}
