package dev.migrate.safety;

import dev.migrate.engine.PlanGate.JudgedChange;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.safety.ChangeJudge.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes MariaDB and MySQL copy a table or lock it against writers for as long as the work takes, as measured on MariaDB
 * 10.11. What they do online isn't told.
 */
final class MysqlLockRule implements ChangeJudge.Rule {

    private static final String COPIED = ": the table is copied, and nobody can write to it meanwhile; ";
    private static final String TOOL = "take a tool that copies it online, or a time when nobody writes";

    @Override
    public List<Finding> judge(JudgedChange change) {
        Operation operation = change.change().operation();
        if (operation instanceof AddForeignKeyConstraint add) {
            return List.of(new Finding(
                    FindingKind.ADD_FOREIGN_KEY, add.table(), "adds a foreign key to " + add.table() + COPIED + TOOL));
        }
        if (operation instanceof AddCheckConstraint add) {
            return List.of(check(add.table()));
        }
        if (operation instanceof ModifyDataType modify) {
            return type(modify.table(), modify.column(), change.typeBefore(), modify.newType());
        }
        if (operation instanceof AlterColumn alter && alter.newType() != null) {
            return type(alter.table(), alter.column(), change.typeBefore(), alter.newType());
        }
        return (operation instanceof AddColumn add) ? columns(add) : List.of();
    }

    private static List<Finding> columns(AddColumn add) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : add.columns()) {
            String what = "adds " + add.table() + "." + column.name();
            if (column.identity() != null) {
                findings.add(new Finding(
                        FindingKind.ADD_IDENTITY_COLUMN,
                        add.table(),
                        what + ", which counts: the table is built anew, and nobody can write to it meanwhile; "
                                + TOOL));
            } else if (StoredColumns.isStored(column.type())) {
                findings.add(new Finding(
                        FindingKind.ADD_GENERATED_COLUMN,
                        add.table(),
                        what + ", which is computed and stored" + COPIED + "let it be 'virtual' if that will do"));
            } else if (StoredColumns.differsByRow(column.defaultValue())) {
                findings.add(new Finding(
                        FindingKind.ADD_VOLATILE_DEFAULT,
                        add.table(),
                        what + " with a default of its own for each row" + COPIED
                                + "add it without, set the default then, and" + " fill the rows in batches"));
            }
        }
        if (add.constraints().stream().anyMatch(CheckConstraint.class::isInstance)) {
            findings.add(check(add.table()));
        }
        return findings;
    }

    private static List<Finding> type(QualifiedName table, String column, @Nullable DataType before, DataType type) {
        if (before != null && UnchangedStorage.onMysql(before, type)) {
            return List.of();
        }
        String copied = (before == null) ? ": unless the two types are stored alike," + COPIED.substring(1) : COPIED;
        return List.of(new Finding(
                FindingKind.CHANGE_TYPE,
                table,
                "changes the type of " + table + "." + column + " to " + type + copied + TOOL));
    }

    private static Finding check(QualifiedName table) {
        return new Finding(FindingKind.ADD_CHECK, table, "adds a check to " + table + COPIED + TOOL);
    }
}
