package dev.migrate.autogenerate;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An order in which tables can be created, each after those that its foreign keys reference; equal choices go by name.
 *
 * <p>Where keys form a cycle, those that would have to reference a later table are cut off.
 */
final class TableOrder {

    private final Map<String, Table> left = new TreeMap<>();
    private final List<Table> ordered = new ArrayList<>();
    private final Map<QualifiedName, List<ForeignKey>> cut = new HashMap<>();

    private TableOrder(List<Table> tables) {
        for (Table table : tables) {
            left.put(table.name().toString(), table);
        }
    }

    static TableOrder of(List<Table> tables) {
        TableOrder order = new TableOrder(tables);
        while (!order.left.isEmpty()) {
            order.take(order.next());
        }
        return order;
    }

    /** Returns the tables, referenced ones first, without the keys that are cut off. */
    List<Table> tables() {
        return List.copyOf(ordered);
    }

    /** Returns the keys of a table that were cut off. */
    List<ForeignKey> cutOff(QualifiedName table) {
        return cut.getOrDefault(table, List.of());
    }

    /** Returns the first table that needs nothing more, else the first one on a cycle that itself needs no other cycle. */
    private Table next() {
        for (Table table : left.values()) {
            if (missing(table).isEmpty()) {
                return table;
            }
        }
        Table best = left.values().iterator().next();
        int fewest = reachable(best).size();
        for (Table table : left.values()) {
            int size = reachable(table).size();
            if (size < fewest) {
                best = table;
                fewest = size;
            }
        }
        return best;
    }

    private void take(Table table) {
        left.remove(table.name().toString());
        List<ForeignKey> later = missing(table);
        if (!later.isEmpty()) {
            cut.put(table.name(), later);
        }
        List<ForeignKey> kept = table.foreignKeys().stream()
                .filter((key) -> !later.contains(key))
                .toList();
        ordered.add(new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniqueConstraints(),
                kept,
                table.checkConstraints(),
                table.indexes(),
                table.remarks()));
    }

    private List<ForeignKey> missing(Table table) {
        return table.foreignKeys().stream()
                .filter((key) -> !key.referencedTable().equals(table.name()))
                .filter((key) -> left.containsKey(key.referencedTable().toString()))
                .toList();
    }

    private Set<QualifiedName> reachable(Table start) {
        Set<QualifiedName> seen = new HashSet<>();
        List<Table> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            for (ForeignKey key : missing(open.remove(open.size() - 1))) {
                Table referenced = left.get(key.referencedTable().toString());
                if (referenced != null && seen.add(referenced.name())) {
                    open.add(referenced);
                }
            }
        }
        return seen;
    }
}
