package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.DropColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says where a column stands that comes back, next to one that is there by then. It follows the operations in the order in
 * which they run, first those of the upgrade and then those of the way back; for one plan.
 */
final class ColumnPlaces {

    /** The databases in which a column can stand where it stood. */
    private static final Set<String> PLACING = Set.of("mysql", "mariadb", "h2", "hsqldb");

    private final PlanDraft draft;
    private final boolean places;
    private final Map<QualifiedName, List<String>> present = new HashMap<>();

    ColumnPlaces(PlanDraft draft) {
        this.draft = draft;
        this.places = PLACING.contains(draft.dialect().id());
        draft.actualTables().forEach((table) -> present.put(table.name(), new ArrayList<>(names(table))));
    }

    /** Returns the operations that come next, with places. */
    List<ReviewedOperation> placed(List<ReviewedOperation> operations) {
        return places ? operations.stream().map(this::placed).toList() : operations;
    }

    private ReviewedOperation placed(ReviewedOperation reviewed) {
        if (reviewed.operation() instanceof DropColumn drop) {
            columns(drop.table()).removeAll(drop.columns());
        } else if (reviewed.operation() instanceof AddColumn add) {
            List<ColumnPlacement> placements = add.columns().stream()
                    .flatMap((column) -> place(add.table(), column.name()).stream())
                    .toList();
            AddColumn placed =
                    new AddColumn(add.table(), add.columns(), add.constraints(), add.existingRows(), placements);
            return new ReviewedOperation(placed, reviewed.reviews());
        }
        return reviewed;
    }

    private Optional<ColumnPlacement> place(QualifiedName name, String column) {
        List<String> there = columns(name);
        Table table = draft.actual(name);
        List<String> before = (table == null) ? List.of() : names(table);
        int index =
                before.contains(column) ? indexAmong(there, before.subList(0, before.indexOf(column))) : there.size();
        there.add(index, column);
        if (index == there.size() - 1) {
            return Optional.empty();
        }
        if (index > 0) {
            return Optional.of(ColumnPlacement.after(column, there.get(index - 1)));
        }
        return Optional.of(
                draft.isMysql() ? ColumnPlacement.first(column) : ColumnPlacement.before(column, there.get(1)));
    }

    private static int indexAmong(List<String> there, List<String> predecessors) {
        for (int i = predecessors.size() - 1; i >= 0; i--) {
            if (there.contains(predecessors.get(i))) {
                return there.indexOf(predecessors.get(i)) + 1;
            }
        }
        return 0;
    }

    private List<String> columns(QualifiedName table) {
        return present.computeIfAbsent(table, (name) -> new ArrayList<>());
    }

    private static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }
}
