package dev.migrate.changelog.yaml;

import dev.migrate.error.SourceLocation;
import java.util.List;

/**
 * The cells of one row.
 *
 * @param location the line where it starts
 * @param cells the cells, in order
 */
record CsvRecord(SourceLocation location, List<CsvCell> cells) {

    CsvRecord {
        cells = List.copyOf(cells);
    }
}
