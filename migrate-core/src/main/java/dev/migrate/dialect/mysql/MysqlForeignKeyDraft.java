package dev.migrate.dialect.mysql;

import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import java.util.ArrayList;
import java.util.List;

/** A foreign key while its columns are read, one row each. */
final class MysqlForeignKeyDraft {

    private final QualifiedName referencedTable;
    private final List<String> columns = new ArrayList<>();
    private final List<String> referencedColumns = new ArrayList<>();

    MysqlForeignKeyDraft(QualifiedName referencedTable) {
        this.referencedTable = referencedTable;
    }

    void add(String column, String referenced) {
        columns.add(column);
        referencedColumns.add(referenced);
    }

    List<String> columns() {
        return columns;
    }

    ForeignKey toForeignKey(String name, String deleteRule, String updateRule) {
        return new ForeignKey(
                name,
                columns,
                referencedTable,
                referencedColumns,
                action(deleteRule),
                action(updateRule),
                Deferral.NOT_DEFERRABLE);
    }

    /** MariaDB says {@code RESTRICT} and MySQL {@code NO ACTION} where nothing was said; to both it's the same. */
    private static ReferentialAction action(String rule) {
        return rule.equals("RESTRICT")
                ? ReferentialAction.NO_ACTION
                : ReferentialAction.valueOf(rule.replace(' ', '_'));
    }
}
