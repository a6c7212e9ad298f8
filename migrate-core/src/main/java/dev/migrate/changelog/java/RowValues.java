package dev.migrate.changelog.java;

import dev.migrate.model.Value;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.KeptRows;
import dev.migrate.operation.Row;
import dev.migrate.operation.Rows;
import java.util.List;
import java.util.stream.Stream;

/** Reads the rows of an operation, which become part of the source. */
final class RowValues {

    private RowValues() {}

    static List<List<Value>> of(Rows rows) {
        if (rows instanceof KeptRows kept) {
            return kept.values();
        }
        try (Stream<Row> read = ((FileRows) rows).open()) {
            return read.map(Row::values).toList();
        }
    }
}
