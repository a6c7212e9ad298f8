package dev.migrate.changelog.yaml;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.QualifiedName;
import java.util.List;

/** Writes an index. */
final class IndexForm {

    private IndexForm() {}

    static FormBuilder write(QualifiedName table, Index index) {
        List<YamlMap> columns = index.columns().stream().map(IndexForm::column).toList();
        return NamedForm.table(table)
                .text(Attributes.INDEX_NAME, index.name())
                .flagUnless(false, "unique", index.unique())
                .flagUnless(false, Attributes.NULLS_NOT_DISTINCT, index.nullsNotDistinct())
                .text("using", index.using())
                .wrapped("columns", "column", columns)
                .names("include", index.include())
                .text("where", index.where());
    }

    private static YamlMap column(IndexColumn column) {
        NullsOrder nulls = column.nulls();
        return new FormBuilder()
                .text(column.computed() ? "expression" : "name", column.name())
                .flagUnless(false, "descending", column.descending())
                .text("nulls", (nulls == null) ? null : nulls.name())
                .text("operatorClass", column.operatorClass())
                .build();
    }
}
