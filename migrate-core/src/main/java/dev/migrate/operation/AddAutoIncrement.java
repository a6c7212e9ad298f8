package dev.migrate.operation;

import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets the database generate the values of a column that has rows already.
 *
 * @param table the table
 * @param column the column
 * @param columnType the column's type, which some databases want to be told
 * @param identity how the values are generated
 */
public record AddAutoIncrement(
        QualifiedName table, String column, @Nullable DataType columnType, Identity identity) implements Operation {

    @Override
    public String changeName() {
        return "addAutoIncrement";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }
}
