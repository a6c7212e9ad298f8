package dev.migrate.dialect.h2;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of all keys of a database, by constraint. */
final class H2Keys {

    /**
     * One column of a key.
     *
     * @param table the table that the key belongs to
     * @param column the column as it is stored
     * @param referencedPosition for a foreign key, which column of the referenced key it matches, counted from 1
     */
    record KeyColumn(StoredName table, String column, int referencedPosition) {}

    private final Map<StoredName, List<KeyColumn>> columns = new HashMap<>();

    /** Adds a row; the columns of one key come in their order. */
    void add(ResultSet row) throws SQLException {
        StoredName constraint = new StoredName(row.getString("constraint_schema"), row.getString("constraint_name"));
        StoredName table = new StoredName(row.getString("table_schema"), row.getString("table_name"));
        KeyColumn column =
                new KeyColumn(table, row.getString("column_name"), row.getInt("position_in_unique_constraint"));
        columns.computeIfAbsent(constraint, (key) -> new ArrayList<>()).add(column);
    }

    List<String> columns(StoredName constraint) {
        return of(constraint).stream().map(KeyColumn::column).toList();
    }

    /** Returns the columns of the referenced key in the order of the referencing ones. */
    List<String> referencedColumns(StoredName foreignKey, StoredName referencedKey) {
        List<KeyColumn> referenced = of(referencedKey);
        return of(foreignKey).stream()
                .map((column) -> referenced.get(column.referencedPosition() - 1).column())
                .toList();
    }

    StoredName table(StoredName constraint) {
        return of(constraint).get(0).table();
    }

    private List<KeyColumn> of(StoredName constraint) {
        return columns.getOrDefault(constraint, List.of());
    }
}
