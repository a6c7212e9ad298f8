package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a column a default.
 *
 * @param table the table
 * @param column the column
 * @param value the new default
 * @param columnType the column's type, which some databases want to be told
 * @param oldValue the default before, where it is known; {@code null} stands for none
 */
public record AddDefaultValue(
        QualifiedName table,
        String column,
        Value value,
        @Nullable DataType columnType,
        @Nullable Value oldValue) implements Operation {

    @Override
    public String changeName() {
        return "addDefaultValue";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(
                (oldValue == null)
                        ? new DropDefaultValue(table, column, columnType, value)
                        : new AddDefaultValue(table, column, oldValue, columnType, value));
    }
}
