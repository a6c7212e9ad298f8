package dev.migrate.autogenerate;

import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates and drops whole tables, and cuts the cycles among their foreign keys. */
final class TablePlan {

    private final PlanDraft draft;
    private final Reviews reviews;
    private final ForeignKeyPlan foreignKeys;

    TablePlan(PlanDraft draft, Reviews reviews, ForeignKeyPlan foreignKeys) {
        this.draft = draft;
        this.reviews = reviews;
        this.foreignKeys = foreignKeys;
    }

    void plan() {
        create(draft.each(Difference.OfTable.class)
                .flatMap((difference) -> Stream.ofNullable(difference.wanted()))
                .toList());
        drop(draft.each(Difference.OfTable.class)
                .filter((difference) -> difference.wanted() == null)
                .flatMap((difference) -> Stream.ofNullable(difference.actual()))
                .toList());
    }

    private void create(List<Table> tables) {
        TableOrder order = TableOrder.of(tables);
        int position = 0;
        for (Table table : order.tables()) {
            draft.add(PlannedStep.of(Stage.CREATE_TABLE, "", "", new CreateTable(table, false), List.of())
                    .at(position++));
            order.cutOff(table.name()).forEach((key) -> foreignKeys.addToNewTable(table.name(), key));
        }
    }

    private void drop(List<Table> tables) {
        TableOrder order =
                TableOrder.of(tables.stream().map(this::withoutKeysInTheWay).toList());
        Set<QualifiedName> dropped = tables.stream().map(Table::name).collect(Collectors.toSet());
        NewNames newNames = new NewNames(draft);
        Stage stage = tables.stream().anyMatch(newNames::clashWith) ? Stage.DROP_TABLE_IN_THE_WAY : Stage.DROP_TABLE;
        int position = tables.size();
        for (Table table : order.tables()) {
            DropTable operation = new DropTable(table.name(), false, false, table);
            draft.add(PlannedStep.of(stage, "", "", operation, reviews.dropTable(table.name()))
                    .at(position--));
            order.cutOff(table.name()).forEach((key) -> foreignKeys.drop(table.name(), key));
        }
        for (Table table : draft.actualTables()) {
            if (!dropped.contains(table.name())) {
                table.foreignKeys().stream()
                        .filter((key) -> dropped.contains(key.referencedTable()))
                        .forEach((key) -> foreignKeys.drop(table.name(), key));
            }
        }
    }

    /**
     * Drops the keys to what changes in tables that stay, before it changes: on the way back, what the key needs isn't there yet
     * when the table is.
     */
    private Table withoutKeysInTheWay(Table table) {
        List<ForeignKey> kept = table.foreignKeys().stream()
                .filter((key) -> key.referencedTable().equals(table.name()) || !draft.changesWhatNeeds(key))
                .toList();
        table.foreignKeys().stream()
                .filter((key) -> !kept.contains(key))
                .forEach((key) -> foreignKeys.drop(table.name(), key));
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniqueConstraints(),
                kept,
                table.checkConstraints(),
                table.indexes(),
                table.remarks());
    }
}
