package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.Empty;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes rows of a file whose first line has the names of the columns.
 *
 * <p>Every cell is checked before the first row is inserted; an error names line and column and never shows the cell.
 */
final class CsvRows {

    private final SourceText source;
    private final CsvReader reader;
    private final LoadedColumns configured;

    CsvRows(SourceText source, CsvRules rules, LoadedColumns configured) {
        this.source = source;
        this.reader = new CsvReader(source, rules);
        this.configured = configured;
    }

    Operation insertInto(QualifiedName table) {
        List<String> headers = headers();
        List<LoadedColumn> columns = configured.of(headers);
        List<List<Value>> rows = new ArrayList<>();
        for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            rows.add(row(next.get(), headers, columns));
        }
        return rows.isEmpty() ? new Empty() : new InsertRows(table, targets(headers, columns), rows);
    }

    /** Makes rows that are found by the key's columns. */
    Operation upsertInto(QualifiedName table, List<String> key, boolean onlyUpdate) {
        List<String> headers = headers();
        List<LoadedColumn> columns = configured.of(headers);
        List<String> targets = targets(headers, columns);
        List<String> keyColumns =
                key.stream().map((column) -> target(column, targets)).toList();
        List<List<Value>> rows = new ArrayList<>();
        for (Optional<CsvRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
            List<Value> row = row(next.get(), headers, columns);
            for (String column : keyColumns) {
                if (!UpsertRows.isKey(row.get(targets.indexOf(column)))) {
                    throw new MigrateException(
                            "The cell in column " + Quoted.of(column) + " is null or the next value of a sequence, by"
                                    + " which no row is found.",
                            next.get().location(),
                            "Write the key's value, or name other columns in 'primaryKey'.");
                }
            }
            rows.add(row);
        }
        return rows.isEmpty() ? new Empty() : new UpsertRows(table, keyColumns, targets, rows, onlyUpdate);
    }

    private String target(String key, List<String> targets) {
        return targets.stream()
                .filter(key::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new MigrateException(
                        "The file loads no column " + Quoted.of(key) + ", which is part of the key.",
                        configured.location(),
                        "Correct 'primaryKey', or the first line of the file."));
    }

    private List<String> headers() {
        CsvRecord first = reader.next()
                .orElseThrow(() -> new MigrateException(
                        "The file has no line with the names of the columns.",
                        SourceLocation.of(source.path()),
                        "Write one as its first line."));
        return first.cells().stream().map((cell) -> cell.text().strip()).toList();
    }

    private static List<String> targets(List<String> headers, List<LoadedColumn> columns) {
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (columns.get(i).type() != CellType.SKIP) {
                String name = columns.get(i).name();
                targets.add((name == null) ? headers.get(i) : name);
            }
        }
        return targets;
    }

    private static List<Value> row(CsvRecord written, List<String> headers, List<LoadedColumn> columns) {
        List<CsvCell> cells = written.cells();
        if (cells.size() != headers.size()) {
            throw new MigrateException(
                    "The line has " + cells.size() + " cells, and the first line has " + headers.size() + ".",
                    written.location(),
                    "Write one cell for each column, an empty one too.");
        }
        List<Value> row = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            LoadedColumn column = columns.get(i);
            if (column.type() != CellType.SKIP) {
                try {
                    row.add(column.value(cells.get(i)));
                } catch (IllegalArgumentException ex) {
                    throw new MigrateException(
                            "The cell in column " + Quoted.of(headers.get(i)) + " "
                                    + Quoted.oneLine(String.valueOf(ex.getMessage())) + ".",
                            List.of(written.location()),
                            "Correct the cell, or the 'type' of the column.",
                            ex);
                }
            }
        }
        return row;
    }
}
