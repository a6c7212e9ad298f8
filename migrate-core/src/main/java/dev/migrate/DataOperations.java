package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.UpdateRows;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The part of {@link Operations} about rows. */
public abstract sealed class DataOperations extends ScriptOperations permits SchemaObjectOperations {

    DataOperations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Inserts one row, its columns in the order of the map. */
    public void insert(String table, Map<String, ? extends @Nullable Object> row) {
        bulkInsert(table, List.of(row));
    }

    /** Inserts one row, for example {@code op.insert("roles", row -> row.set("id", 1).set("name", "admin"))}. */
    public void insert(String table, Consumer<RowDefinition> row) {
        RowDefinition cells = new RowDefinition();
        row.accept(cells);
        apply(RowData.insertOne(name(table), cells.assignments()));
    }

    /** Inserts rows that all have the same columns, in the order of the first map. */
    public void bulkInsert(String table, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            apply(RowData.insert(name(table), rows));
        }
    }

    /**
     * Inserts rows that are written as a table, for example {@code op.bulkInsert("roles", rows -> rows.columns("id",
     * "name").row(1, "admin").row(2, "reader"))}.
     */
    public void bulkInsert(String table, Consumer<RowsDefinition> rows) {
        RowsDefinition all = new RowsDefinition(name(table));
        rows.accept(all);
        all.insert().ifPresent(this::apply);
    }

    /**
     * Changes the rows that have the same values in the key's columns, and inserts those that aren't there. All rows have
     * the same columns, among them those of the key, which needn't be the table's own.
     */
    public void bulkUpsert(
            String table, List<String> keyColumns, List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            apply(RowData.upsert(name(table), keyColumns, rows));
        }
    }

    /** Changes the rows that have the same values in the key's columns, and inserts those that aren't there. */
    public void bulkUpsert(String table, List<String> keyColumns, Consumer<RowsDefinition> rows) {
        RowsDefinition all = new RowsDefinition(name(table));
        rows.accept(all);
        all.upsert(keyColumns, false).ifPresent(this::apply);
    }

    /** Changes the rows that have the same values in the key's columns; those that aren't there stay away. */
    public void bulkUpdate(String table, List<String> keyColumns, Consumer<RowsDefinition> rows) {
        RowsDefinition all = new RowsDefinition(name(table));
        rows.accept(all);
        all.upsert(keyColumns, true).ifPresent(this::apply);
    }

    /** Changes all rows. */
    public void update(String table, Consumer<RowDefinition> values) {
        update(table, values, null);
    }

    /** Changes the rows that meet the SQL condition, or all rows if there is none. */
    public void update(String table, Consumer<RowDefinition> values, @Nullable String where) {
        RowDefinition cells = new RowDefinition();
        values.accept(cells);
        apply(new UpdateRows(name(table), cells.assignments(), where));
    }

    /** Changes the rows that meet the SQL condition, or all rows if there is none. */
    public void update(String table, Map<String, ? extends @Nullable Object> values, @Nullable String where) {
        apply(RowData.update(name(table), values, where));
    }

    /** Deletes all rows. */
    public void delete(String table) {
        delete(table, null);
    }

    /** Deletes the rows that meet the SQL condition, or all rows if there is none. */
    public void delete(String table, @Nullable String where) {
        apply(new DeleteRows(name(table), where));
    }

    /** Puts the texts of two columns into a new one and drops the two. */
    public void mergeColumns(
            String table, String first, String joinString, String second, String finalColumn, String finalType) {
        apply(new MergeColumns(name(table), first, joinString, second, finalColumn, DataType.parse(finalType)));
    }

    /** Makes a table of the distinct values of a column, and a foreign key to it. */
    public void addLookupTable(
            String table,
            String column,
            String newTable,
            String newColumn,
            String newColumnType,
            @Nullable String constraint) {
        addLookupTable(table, column, name(newTable), newColumn, newColumnType, constraint);
    }

    /** Makes a table of the distinct values of a column in a schema of its own, and a foreign key to it. */
    public void addLookupTable(
            String table,
            String column,
            QualifiedName newTable,
            String newColumn,
            String newColumnType,
            @Nullable String constraint) {
        apply(new AddLookupTable(name(table), column, newTable, newColumn, DataType.parse(newColumnType), constraint));
    }
}
