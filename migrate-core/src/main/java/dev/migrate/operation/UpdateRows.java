package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes rows of a table.
 *
 * @param table the table
 * @param assignments at least one column with its new value
 * @param where the SQL condition, or {@code null} for all rows
 */
public record UpdateRows(
        QualifiedName table,
        List<Assignment> assignments,
        @Nullable String where) implements Operation {

    public UpdateRows {
        assignments = List.copyOf(assignments);
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("'assignments' must not be empty");
        }
    }

    @Override
    public String changeName() {
        return "update";
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
