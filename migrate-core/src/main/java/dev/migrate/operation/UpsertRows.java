package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Changes the rows that have a key, and inserts those that aren't there.
 *
 * <p>The key needn't be the table's own, nor unique: all rows that have it are changed.
 *
 * @param table the table
 * @param keyColumns which of the columns tell a row from others; their values are never null
 * @param columns the columns that get a value, each once
 * @param rows at least one row, each with a value for each column
 * @param onlyUpdate whether rows that aren't there stay away
 */
public record UpsertRows(
        QualifiedName table, List<String> keyColumns, List<String> columns, List<List<Value>> rows, boolean onlyUpdate)
        implements Operation {

    public UpsertRows {
        keyColumns = List.copyOf(keyColumns);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (keyColumns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("'keyColumns' and 'rows' must not be empty");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new IllegalArgumentException("the columns " + columns + " have one twice");
        }
        if (!columns.containsAll(keyColumns)) {
            throw new IllegalArgumentException(
                    "the columns " + columns + " don't have all columns of the key " + keyColumns);
        }
        if (onlyUpdate && keyColumns.containsAll(columns)) {
            throw new IllegalArgumentException("the key " + keyColumns + " leaves no column to update");
        }
        int width = columns.size();
        if (rows.stream().anyMatch((row) -> row.size() != width)) {
            throw new IllegalArgumentException("every row must have " + width + " values");
        }
        for (String key : keyColumns) {
            int index = columns.indexOf(key);
            if (rows.stream().anyMatch((row) -> !isKey(row.get(index)))) {
                throw new IllegalArgumentException(
                        "the column '" + key + "' of the key must not be null or the next value of a sequence");
            }
        }
    }

    /** Whether a row can be found by this value: null equals nothing, and the next value is another one each time. */
    public static boolean isKey(Value value) {
        return value != Value.Null.INSTANCE && !(value instanceof Value.NextValue);
    }

    @Override
    public String changeName() {
        return "upsert";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns nothing: what the rows were before isn't known. */
    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }
}
