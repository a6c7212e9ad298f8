package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Allows nulls in a column.
 *
 * @param table the table
 * @param column the column
 * @param columnType the column's type, which some databases want to be told
 */
public record DropNotNullConstraint(
        QualifiedName table, String column, @Nullable DataType columnType) implements Operation {

    @Override
    public String changeName() {
        return "dropNotNullConstraint";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AddNotNullConstraint(table, column, null, columnType));
    }
}
