package dev.migrate.operation;

import dev.migrate.model.Table;
import java.util.Optional;

/**
 * Creates a table with its columns, constraints and indexes.
 *
 * @param table the whole table
 * @param ifNotExists whether a table of that name is left as it is
 */
public record CreateTable(Table table, boolean ifNotExists) implements Operation {

    @Override
    public String changeName() {
        return "createTable";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropTable(table.name(), false, false, table));
    }
}
