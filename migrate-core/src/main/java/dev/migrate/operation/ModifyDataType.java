package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a column's type.
 *
 * @param table the table
 * @param column the column
 * @param newType the new type
 * @param oldType the type before, where it is known
 */
public record ModifyDataType(
        QualifiedName table,
        String column,
        DataType newType,
        @Nullable DataType oldType) implements Operation {

    @Override
    public String changeName() {
        return "modifyDataType";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (oldType == null) ? Optional.empty() : Optional.of(new ModifyDataType(table, column, oldType, newType));
    }
}
