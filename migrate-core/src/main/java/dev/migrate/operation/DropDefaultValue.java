package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a column's default away.
 *
 * @param table the table
 * @param column the column
 * @param columnType the column's type, which some databases want to be told
 * @param oldValue the default that is dropped, where it is known
 */
public record DropDefaultValue(
        QualifiedName table,
        String column,
        @Nullable DataType columnType,
        @Nullable Value oldValue) implements Operation {

    @Override
    public String changeName() {
        return "dropDefaultValue";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return (oldValue == null)
                ? Optional.empty()
                : Optional.of(new AddDefaultValue(table, column, oldValue, columnType, null));
    }
}
