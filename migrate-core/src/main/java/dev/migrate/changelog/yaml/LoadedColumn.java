package dev.migrate.changelog.yaml;

import dev.migrate.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a column of a file of rows.
 *
 * @param header the header of the column in the file, or {@code null} where it is told by its index or name
 * @param index the column's index in the file, counted from 0, or {@code null}
 * @param name the column of the table
 * @param type how its cells are read
 * @param defaultValue what an empty cell stands for, or {@code null} where nothing is said
 * @param nullPlaceholder the text that stands for null, or {@code null} for the word itself
 */
record LoadedColumn(
        @Nullable String header,
        @Nullable Long index,
        @Nullable String name,
        CellType type,
        @Nullable Value defaultValue,
        @Nullable String nullPlaceholder) {

    private static final ValueAttributes DEFAULT_VALUE = new ValueAttributes("defaultValue");

    static LoadedColumn read(AttributeMap attributes, boolean updates) {
        LoadedColumn column = new LoadedColumn(
                attributes.optionalName("header"),
                attributes.optionalLong("index"),
                attributes.optionalName("name"),
                CellType.read(attributes),
                DEFAULT_VALUE.read(attributes),
                attributes.optionalText("nullPlaceholder"));
        if (updates) {
            attributes.onlyFlag("allowUpdate", true, "Leave the column to a 'loadData' or 'sql' change of its own.");
        }
        attributes.optionalFlag("allowUpdate");
        attributes.finish();
        if (column.header == null && column.index == null && column.name == null) {
            throw attributes.missing("name");
        }
        return column;
    }

    /** Returns what is said about a column that nobody speaks of. */
    static LoadedColumn unconfigured() {
        return new LoadedColumn(null, null, null, CellType.ANY, null, null);
    }

    /** Whether this is about the column of the file with this header. */
    boolean matches(int position, String fileHeader) {
        if (index != null) {
            return index == position;
        }
        String wanted = (header == null) ? name : header;
        return wanted != null && wanted.equalsIgnoreCase(fileHeader);
    }

    /**
     * Returns the value of a cell.
     *
     * @throws IllegalArgumentException if the cell is none of the type, with the rule that it breaks
     */
    Value value(CsvCell cell) {
        String text = (type == CellType.STRING) ? cell.text() : cell.text().strip();
        boolean isNull = (nullPlaceholder == null) ? text.equalsIgnoreCase("NULL") : text.equals(nullPlaceholder);
        if (isNull) {
            return Value.nothing();
        }
        if (text.isEmpty()) {
            boolean given = type == CellType.STRING || (type == CellType.ANY && cell.quoted());
            return (defaultValue != null) ? defaultValue : given ? Value.text(text) : Value.nothing();
        }
        return type.value(text, defaultValue);
    }
}
