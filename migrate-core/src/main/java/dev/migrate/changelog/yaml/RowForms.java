package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.KeptRows;
import dev.migrate.operation.Rows;
import java.util.ArrayList;
import java.util.List;

/** Writes rows: a change for each that is in memory, and the checksum of those of a file, which stay there. */
final class RowForms {

    private RowForms() {}

    static List<ChangeForm> of(String change, QualifiedName table, List<String> columns, Rows rows) {
        if (rows instanceof FileRows file) {
            FormBuilder form = NamedForm.table(table).names("columns", columns).text("checksum", file.digest());
            return List.of(new ChangeForm(change, form.build()));
        }
        return ((KeptRows) rows)
                .values().stream()
                        .map((row) -> form(change, table, columns, row))
                        .toList();
    }

    /** Adds the cells of a row. */
    static FormBuilder cells(FormBuilder form, List<String> columns, List<Value> row) {
        List<YamlMap> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(ValueForm.cell(columns.get(i), row.get(i)));
        }
        return form.wrapped("columns", "column", cells);
    }

    private static ChangeForm form(String change, QualifiedName table, List<String> columns, List<Value> row) {
        return new ChangeForm(
                change, cells(NamedForm.table(table), columns, row).build());
    }
}
