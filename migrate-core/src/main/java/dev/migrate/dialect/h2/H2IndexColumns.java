package dev.migrate.dialect.h2;

import dev.migrate.dialect.StoredName;
import dev.migrate.dialect.TableDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The columns of all indexes, by which those of a key are told that got another name.
 *
 * <p>Until the database is opened again, H2 shows the columns of a key by the names that they had when the key was made;
 * those of its index are up to date, though they may be in another order and more than those of the key.
 */
final class H2IndexColumns {

    private final Map<StoredName, List<String>> columns = new HashMap<>();

    void add(StoredName index, String column) {
        columns.computeIfAbsent(index, (key) -> new ArrayList<>()).add(column);
    }

    /** Returns the key's columns, with those that the table doesn't have replaced by what is left of the index. */
    List<String> current(List<String> keyColumns, StoredName index, TableDraft table) {
        if (keyColumns.stream().allMatch(table::hasColumn)) {
            return keyColumns;
        }
        Iterator<String> left = columns.getOrDefault(index, List.of()).stream()
                .filter((column) -> !keyColumns.contains(column))
                .iterator();
        return keyColumns.stream()
                .map((column) -> (table.hasColumn(column) || !left.hasNext()) ? column : left.next())
                .toList();
    }
}
