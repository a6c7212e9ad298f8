package dev.migrate;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns rows of Java objects into operations on data. */
final class RowData {

    private RowData() {}

    static InsertRows insert(QualifiedName table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        List<String> columns = columns(rows);
        return new InsertRows(table, columns, values(table, columns, rows));
    }

    static UpsertRows upsert(
            QualifiedName table,
            List<String> keyColumns,
            List<? extends Map<String, ? extends @Nullable Object>> rows) {
        List<String> columns = columns(rows);
        return new UpsertRows(table, keyColumns, columns, values(table, columns, rows), false);
    }

    private static List<String> columns(List<? extends Map<String, ? extends @Nullable Object>> rows) {
        return List.copyOf(rows.get(0).keySet());
    }

    private static List<List<Value>> values(
            QualifiedName table, List<String> columns, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        List<List<Value>> values = new ArrayList<>(rows.size());
        for (Map<String, ? extends @Nullable Object> row : rows) {
            if (row.size() != columns.size() || !row.keySet().containsAll(columns)) {
                throw new IllegalArgumentException("every row of a bulk insert into '" + table
                        + "' must have the columns " + columns + ", but one has " + row.keySet());
            }
            values.add(columns.stream()
                    .map((column) -> JavaValues.toValue(row.get(column)))
                    .toList());
        }
        return values;
    }

    static InsertRows insertOne(QualifiedName table, List<Assignment> row) {
        return new InsertRows(
                table,
                row.stream().map(Assignment::column).toList(),
                List.of(row.stream().map(Assignment::value).toList()));
    }

    static UpdateRows update(
            QualifiedName table, Map<String, ? extends @Nullable Object> values, @Nullable String where) {
        List<Assignment> assignments = new ArrayList<>();
        values.forEach((column, value) -> assignments.add(new Assignment(column, JavaValues.toValue(value))));
        return new UpdateRows(table, assignments, where);
    }
}
