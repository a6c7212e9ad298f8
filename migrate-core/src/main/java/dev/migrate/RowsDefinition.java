package dev.migrate;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows while a Java migration writes them as a table: the columns once, then the values of each row. */
public final class RowsDefinition {

    private final QualifiedName table;
    private final List<List<Value>> rows = new ArrayList<>();
    private List<String> columns = List.of();

    RowsDefinition(QualifiedName table) {
        this.table = table;
    }

    /** Names the columns that get values. */
    public RowsDefinition columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /**
     * Adds a row: for each column a Java object, {@code null}, or a {@link Value} for an expression.
     *
     * @throws IllegalArgumentException if there are more or fewer values than columns
     */
    public RowsDefinition row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("every row of a bulk insert into '" + table + "' must have a value for "
                    + columns + ", but one has " + values.length + " values");
        }
        rows.add(Arrays.stream(values).map(JavaValues::toValue).toList());
        return this;
    }

    /** Returns nothing where there are no rows. */
    Optional<InsertRows> insert() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new InsertRows(table, columns, rows));
    }

    /** Returns nothing where there are no rows. */
    Optional<UpsertRows> upsert(List<String> keyColumns, boolean onlyUpdate) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new UpsertRows(table, keyColumns, columns, rows, onlyUpdate));
    }
}
