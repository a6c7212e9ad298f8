package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said about the columns of a file of rows.
 *
 * @param configured the columns that something is said about
 * @param location the change, for errors
 */
record LoadedColumns(List<LoadedColumn> configured, SourceLocation location) {

    /** Reads what is said; columns that only new rows get can't be told apart where rows are updated. */
    static LoadedColumns read(AttributeMap attributes, boolean updates) {
        List<LoadedColumn> columns = new ArrayList<>();
        YamlNode node = attributes.present("columns");
        if (node != null) {
            ColumnMaps.read(attributes, "columns", "column", node)
                    .forEach((column) -> columns.add(LoadedColumn.read(column, updates)));
        }
        return new LoadedColumns(List.copyOf(columns), attributes.location());
    }

    /**
     * Returns what is said about each column of the file.
     *
     * @throws MigrateException if something is said about a column that the file doesn't have
     */
    List<LoadedColumn> of(List<String> headers) {
        for (LoadedColumn column : configured) {
            boolean found = false;
            for (int i = 0; i < headers.size(); i++) {
                found |= column.matches(i, headers.get(i));
            }
            if (!found) {
                String wanted = (column.header() == null) ? column.name() : column.header();
                throw new MigrateException(
                        "The file has no column " + ((wanted == null) ? "at " + column.index() : Quoted.of(wanted))
                                + ".",
                        location,
                        "Correct 'columns', or the first line of the file.");
            }
        }
        List<LoadedColumn> all = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int position = i;
            all.add(configured.stream()
                    .filter((column) -> column.matches(position, headers.get(position)))
                    .findFirst()
                    .orElseGet(LoadedColumn::unconfigured));
        }
        return all;
    }
}
