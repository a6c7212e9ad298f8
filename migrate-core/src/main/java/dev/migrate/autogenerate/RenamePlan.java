package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives tables and columns the names that they are wanted to have, before anything else speaks of them. */
final class RenamePlan {

    private final PlanDraft draft;
    private final Renames renames;

    RenamePlan(PlanDraft draft, Renames renames) {
        this.draft = draft;
        this.renames = renames;
    }

    void plan() {
        for (QualifiedName newName : renames.renamedTables()) {
            QualifiedName oldName = renames.tables().getOrDefault(newName, newName);
            draft.add(PlannedStep.of(
                    Stage.RENAME, "", newName.toString(), new RenameTable(oldName, newName.name()), List.of()));
        }
        renames.columns().forEach((table, columns) -> columns(table, new TreeMap<>(columns)));
    }

    private void columns(QualifiedName name, Map<String, String> oldNames) {
        Table table = draft.actual(name);
        oldNames.forEach((newName, oldName) -> draft.add(PlannedStep.of(
                        Stage.RENAME,
                        name,
                        newName,
                        new RenameColumn(
                                name,
                                oldName,
                                newName,
                                (table == null)
                                        ? null
                                        : table.column(newName)
                                                .map(Column::type)
                                                .orElse(null)),
                        List.of())
                .at(1)));
    }
}
