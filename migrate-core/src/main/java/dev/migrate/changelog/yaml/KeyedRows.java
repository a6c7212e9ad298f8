package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.Empty;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Row;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows of a file that are found by a key; they are kept in memory, because each is a change of its own.
 *
 * @param rows the rows
 * @param key the columns of the key, as written
 * @param location the change
 */
record KeyedRows(CsvRows rows, List<String> key, SourceLocation location) {

    Operation upsertInto(QualifiedName table, boolean onlyUpdate) {
        List<String> targets = rows.targets();
        List<String> keyColumns = key.stream().map(this::target).toList();
        List<List<Value>> values = new ArrayList<>();
        try (Stream<Row> opened = rows.open()) {
            for (Iterator<Row> each = opened.iterator(); each.hasNext(); ) {
                Row row = each.next();
                keyColumns.forEach((column) -> requireKey(row, column, targets.indexOf(column)));
                values.add(row.values());
            }
        }
        return values.isEmpty() ? new Empty() : new UpsertRows(table, keyColumns, targets, values, onlyUpdate);
    }

    private static void requireKey(Row row, String column, int index) {
        if (!UpsertRows.isKey(row.values().get(index))) {
            throw new MigrateException(
                    "The cell in column " + Quoted.of(column) + " is null or the next value of a sequence, by which no"
                            + " row is found.",
                    row.cells().get(index),
                    "Write the key's value, or name other columns in 'primaryKey'.");
        }
    }

    private String target(String column) {
        return rows.targets().stream()
                .filter(column::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new MigrateException(
                        "The file loads no column " + Quoted.of(column) + ", which is part of the key.",
                        location,
                        "Correct 'primaryKey', or the first line of the file."));
    }
}
