package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows of a table.
 *
 * @param table the table
 * @param where the SQL condition, or {@code null} for all rows
 */
public record DeleteRows(QualifiedName table, @Nullable String where) implements Operation {

    @Override
    public String changeName() {
        return "delete";
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
