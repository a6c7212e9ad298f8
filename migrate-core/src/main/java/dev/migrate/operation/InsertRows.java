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
public record InsertRows(QualifiedName table, List<String> columns, Rows rows) implements Operation {

    public InsertRows {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || rows.count() == 0) {
            throw new IllegalArgumentException("'columns' and 'rows' must not be empty");
        }
        int width = columns.size();
        if (rows instanceof KeptRows kept && kept.values().stream().anyMatch((row) -> row.size() != width)) {
            throw new IllegalArgumentException("every row must have " + width + " values");
        }
    }

    /** Inserts rows that are kept in memory. */
    public InsertRows(QualifiedName table, List<String> columns, List<List<Value>> rows) {
        this(table, columns, new KeptRows(rows));
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
