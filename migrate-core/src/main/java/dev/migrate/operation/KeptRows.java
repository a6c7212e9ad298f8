package dev.migrate.operation;

import dev.migrate.model.Value;
import java.util.List;

/**
 * Rows in memory.
 *
 * @param values the rows, each with a value for each column
 */
public record KeptRows(List<List<Value>> values) implements Rows {

    public KeptRows {
        values = values.stream().map(List::copyOf).toList();
    }

    @Override
    public long count() {
        return values.size();
    }
}
