package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Value;
import dev.migrate.operation.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a file of rows, by which its records become rows of the table.
 *
 * @param headers the names in the first line of the file
 * @param columns what is said about each of them
 */
record CsvColumns(List<String> headers, List<LoadedColumn> columns) {

    /** Reads the first line. */
    static CsvColumns read(CsvReader reader, String path, LoadedColumns configured) {
        CsvRecord first = reader.next()
                .orElseThrow(() -> new MigrateException(
                        "The file has no line with the names of the columns.",
                        SourceLocation.of(path),
                        "Write one as its first line."));
        List<String> headers =
                first.cells().stream().map((cell) -> cell.text().strip()).toList();
        return new CsvColumns(headers, configured.of(headers));
    }

    /** Returns the columns of the table that get a value. */
    List<String> targets() {
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (columns.get(i).type() != CellType.SKIP) {
                String name = columns.get(i).name();
                targets.add((name == null) ? headers.get(i) : name);
            }
        }
        return targets;
    }

    /** Makes a row of a record and adds what counts of it to the digest. */
    Row row(CsvRecord written, CsvDigest digest) {
        List<CsvCell> cells = written.cells();
        if (cells.size() != headers.size()) {
            throw new MigrateException(
                    "The line has " + cells.size() + " cells, and the first line has " + headers.size() + ".",
                    written.location(),
                    "Write one cell for each column, an empty one too.");
        }
        List<Value> values = new ArrayList<>();
        List<SourceLocation> places = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).type() != CellType.SKIP) {
                Value value = value(i, cells.get(i));
                digest.add(value, cells.get(i));
                values.add(value);
                places.add(cells.get(i).location());
            }
        }
        return new Row(values, written.location(), places);
    }

    private Value value(int column, CsvCell cell) {
        try {
            return columns.get(column).value(cell);
        } catch (IllegalArgumentException ex) {
            throw new MigrateException(
                    "The cell in column " + Quoted.of(headers.get(column)) + " "
                            + Quoted.oneLine(String.valueOf(ex.getMessage())) + ".",
                    List.of(cell.location()),
                    "Correct the cell, or the 'type' of the column.",
                    ex);
        }
    }
}
