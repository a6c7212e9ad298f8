package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Forbids nulls in a column.
 *
 * @param table the table
 * @param column the column
 * @param defaultNullValue what rows get that hold null, or {@code null} to leave them
 * @param columnType the column's type, which some databases want to be told
 */
public record AddNotNullConstraint(
        QualifiedName table,
        String column,
        @Nullable Value defaultNullValue,
        @Nullable DataType columnType) implements Operation {

    @Override
    public String changeName() {
        return "addNotNullConstraint";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropNotNullConstraint(table, column, columnType));
    }
}
