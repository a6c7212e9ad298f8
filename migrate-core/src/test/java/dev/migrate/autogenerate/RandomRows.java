package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.SchemaModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two rows for each table, with nulls where they are allowed; tables that reference each other in a circle that can't be
 * left open have none.
 */
final class RandomRows {

    private final Dice dice;
    private final Abilities can;
    private final DraftSchema schema;
    private final RandomValues values;

    RandomRows(long seed, Abilities can, SchemaModel model) {
        this.dice = new Dice(seed + 9_000_000_000L);
        this.can = can;
        this.schema = new DraftSchema(model);
        this.values = new RandomValues(dice, can);
    }

    /** Returns INSERT statements in an order that works. */
    List<String> statements() {
        List<String> statements = new ArrayList<>();
        List<DraftTable> waiting = new ArrayList<>(schema.tables);
        Set<Object> filled = new HashSet<>();
        boolean progress = true;
        while (progress) {
            progress = false;
            for (DraftTable table : List.copyOf(waiting)) {
                if (table.foreignKeys.stream().allMatch((key) -> isOpen(table, key, filled))) {
                    statements.add(insert(table, 0, filled));
                    statements.add(insert(table, 1, filled));
                    filled.add(table.name);
                    waiting.remove(table);
                    progress = true;
                }
            }
        }
        return statements;
    }

    private static boolean isOpen(DraftTable table, ForeignKey key, Set<Object> filled) {
        return key.referencedTable().equals(table.name)
                || filled.contains(key.referencedTable())
                || key.columns().stream().allMatch((each) -> table.column(each).nullable());
    }

    private String insert(DraftTable table, int row, Set<Object> filled) {
        List<Column> given = table.columns.stream()
                .filter((column) -> column.type().generation() == null)
                .toList();
        if (given.isEmpty()) {
            throw new IllegalStateException("the table '" + table.name + "' has nothing but generated columns");
        }
        boolean always = given.stream()
                .anyMatch((column) ->
                        column.identity() != null && column.identity().always());
        return "insert into " + can.dialect().quote(table.name) + " ("
                + given.stream().map((each) -> can.dialect().quote(each.name())).collect(Collectors.joining(", "))
                + ")" + (always ? " overriding system value" : "") + " values ("
                + given.stream().map((each) -> value(table, each, row, filled)).collect(Collectors.joining(", ")) + ")";
    }

    private String value(DraftTable table, Column column, int row, Set<Object> filled) {
        boolean dangling = table.foreignKeys.stream()
                .filter((key) -> key.columns().contains(column.name()))
                .anyMatch((key) -> !filled.contains(key.referencedTable())
                        && !key.referencedTable().equals(table.name));
        boolean self = table.foreignKeys.stream()
                .anyMatch((key) -> key.columns().contains(column.name())
                        && key.referencedTable().equals(table.name));
        if (column.nullable() && (dangling || self || (row == 1 && dice.percent(40)))) {
            return "null";
        }
        return values.literal(column, row, schema);
    }
}
