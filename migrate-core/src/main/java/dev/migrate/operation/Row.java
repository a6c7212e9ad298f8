package dev.migrate.operation;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.Value;
import java.util.List;

/**
 * A row of a file.
 *
 * @param values a value for each column
 * @param location the line where the row starts
 * @param cells where each value stands, one for each column
 */
public record Row(List<Value> values, SourceLocation location, List<SourceLocation> cells) {

    public Row {
        values = List.copyOf(values);
        cells = List.copyOf(cells);
        if (values.size() != cells.size()) {
            throw new IllegalArgumentException("every value must have its place");
        }
    }
}
