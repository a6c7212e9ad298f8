package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a column another name.
 *
 * @param table the table
 * @param column the old name
 * @param newName the new name
 * @param columnType the column's type, which some databases want to be told
 */
public record RenameColumn(
        QualifiedName table,
        String column,
        String newName,
        @Nullable DataType columnType) implements Operation {

    @Override
    public String changeName() {
        return "renameColumn";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameColumn(table, newName, column, columnType));
    }
}
