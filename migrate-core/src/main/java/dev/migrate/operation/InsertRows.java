package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * Inserts rows into a table.
 *
 * @param table the table
 * @param columns the columns that get a value
 * @param rows at least one row, each with a value for each column
 */
public record InsertRows(QualifiedName table, List<String> columns, List<List<Value>> rows) implements Operation {

    public InsertRows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("'columns' and 'rows' must not be empty");
        }
        int width = columns.size();
        if (rows.stream().anyMatch((row) -> row.size() != width)) {
            throw new IllegalArgumentException("every row must have " + width + " values");
        }
    }

    @Override
    public String changeName() {
        return "insert";
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
