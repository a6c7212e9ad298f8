package dev.migrate.autogenerate;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a table has an index, or a key with one, that begins with certain columns, as MySQL wants it for each foreign key.
 *
 * @param lists the columns of each index and key
 */
record KeyCover(List<List<String>> lists) {

    /** Returns what a table has. */
    static KeyCover of(Table table) {
        return without(table, null);
    }

    /** Returns what a table has besides an index or unique constraint of this name. */
    static KeyCover without(Table table, @Nullable String name) {
        List<List<String>> lists = new ArrayList<>();
        if (table.primaryKey() != null) {
            lists.add(table.primaryKey().columns());
        }
        table.uniqueConstraints().stream()
                .filter((unique) -> name == null || !name.equals(unique.name()))
                .forEach((unique) -> lists.add(unique.columns()));
        table.indexes().stream()
                .filter((index) -> !index.name().equals(name))
                .forEach((index) -> lists.add(columns(index)));
        return new KeyCover(lists);
    }

    /** Returns what a table has besides its primary key. */
    static KeyCover withoutPrimary(Table table) {
        return of(new Table(
                table.name(),
                table.columns(),
                null,
                table.uniqueConstraints(),
                table.foreignKeys(),
                table.checkConstraints(),
                table.indexes(),
                table.remarks()));
    }

    /** Whether one of them begins with these columns. */
    boolean serves(List<String> columns) {
        return lists.stream().anyMatch((list) -> startsWith(list, columns));
    }

    static boolean startsWith(List<String> list, List<String> columns) {
        return list.size() >= columns.size() && list.subList(0, columns.size()).equals(columns);
    }

    static List<String> columns(Index index) {
        return index.columns().stream().map(IndexColumn::name).toList();
    }
}
