package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drops columns from a table.
 *
 * @param table the table
 * @param columns at least one column
 * @param definition what is dropped, where it is known
 */
public record DropColumn(
        QualifiedName table, List<String> columns, @Nullable AddColumn definition) implements Operation {

    public DropColumn {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("'columns' must not be empty");
        }
    }

    @Override
    public String changeName() {
        return "dropColumn";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.ofNullable(definition);
    }
}
