package dev.migrate.operation;

import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import java.util.Optional;

/**
 * Creates an index on a table.
 *
 * @param table the table
 * @param index the index
 */
public record CreateIndex(QualifiedName table, Index index) implements Operation {

    @Override
    public String changeName() {
        return "createIndex";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropIndex(table, index.name(), index));
    }
}
