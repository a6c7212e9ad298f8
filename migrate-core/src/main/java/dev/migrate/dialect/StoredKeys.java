package dev.migrate.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of all keys of a database, as {@code information_schema.key_column_usage} has them, by constraint.
 *
 * <p>Not safe for use by several threads.
 */
public final class StoredKeys {

    /**
     * One column of a key.
     *
     * @param table the table that the key belongs to
     * @param column the column as it is stored
     * @param referencedPosition for a foreign key, which column of the referenced key it matches, counted from 1
     */
    private record KeyColumn(StoredName table, String column, int referencedPosition) {}

    private final Map<StoredName, List<KeyColumn>> columns = new HashMap<>();

    /** Creates an empty collection. */
    public StoredKeys() {}

    /** Adds a row; the columns of one key come in their order. */
    public void add(ResultSet row) throws SQLException {
        StoredName constraint = new StoredName(row.getString("constraint_schema"), row.getString("constraint_name"));
        StoredName table = new StoredName(row.getString("table_schema"), row.getString("table_name"));
        KeyColumn column =
                new KeyColumn(table, row.getString("column_name"), row.getInt("position_in_unique_constraint"));
        columns.computeIfAbsent(constraint, (key) -> new ArrayList<>()).add(column);
    }

    /** Gives the columns of a key other names, in their order. */
    public void rename(StoredName constraint, List<String> newNames) {
        List<KeyColumn> old = of(constraint);
        List<KeyColumn> renamed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            renamed.add(new KeyColumn(
                    old.get(i).table(), newNames.get(i), old.get(i).referencedPosition()));
        }
        columns.put(constraint, renamed);
    }

    /** Returns the columns of a key in their order. */
    public List<String> columns(StoredName constraint) {
        return of(constraint).stream().map(KeyColumn::column).toList();
    }

    /** Returns the columns of the referenced key in the order of the referencing ones. */
    public List<String> referencedColumns(StoredName foreignKey, StoredName referencedKey) {
        List<KeyColumn> referenced = of(referencedKey);
        return of(foreignKey).stream()
                .map((column) -> referenced.get(column.referencedPosition() - 1).column())
                .toList();
    }

    /** Returns the table that a key belongs to. */
    public StoredName table(StoredName constraint) {
        return of(constraint).get(0).table();
    }

    private List<KeyColumn> of(StoredName constraint) {
        return columns.getOrDefault(constraint, List.of());
    }
}
