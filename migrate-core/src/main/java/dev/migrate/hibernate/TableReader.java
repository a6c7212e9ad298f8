package dev.migrate.hibernate;

import dev.migrate.dialect.Dialect;
import java.util.List;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads one table of a mapping with everything that belongs to it. */
final class TableReader {

    private final Dialect dialect;
    private final EntityNames names;
    private final Origins origins;
    private final ColumnReader columns;
    private final Keys keys;
    private final Checks checks;
    private final SubclassColumns ofSubclasses;

    TableReader(
            Dialect dialect,
            EntityNames names,
            Origins origins,
            ColumnReader columns,
            Keys keys,
            Checks checks,
            SubclassColumns ofSubclasses) {
        this.dialect = dialect;
        this.names = names;
        this.origins = origins;
        this.columns = columns;
        this.keys = keys;
        this.checks = checks;
        this.ofSubclasses = ofSubclasses;
    }

    TableDraft read(Table table) {
        TableDraft draft = new TableDraft(names.of(table), new KeyNames(dialect, names.of(table.getNameIdentifier())));
        List<ReadColumn> read = table.getColumns().stream()
                .map((Column column) -> columns.read(table, column))
                .toList();
        read.forEach((column) -> draft.column(column.column(), column.intent()));
        keys.read(table, draft);
        for (ReadColumn column : read) {
            if (column.unique()) {
                keys.addUnique(List.of(column.column().name()), null, draft);
            }
        }
        checks.read(table, draft);
        table.getColumns().stream()
                .filter((column) -> ofSubclasses.contains(table, column))
                .forEach((column) -> draft.impliedNotNull(names.of(column)));
        return draft;
    }

    @Nullable
    Origin origin(Table table) {
        return origins.table(table);
    }
}
