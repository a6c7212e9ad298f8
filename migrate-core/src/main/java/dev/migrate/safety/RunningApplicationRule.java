package dev.migrate.safety;

import dev.migrate.engine.PlanGate.JudgedChange;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.UpdateRows;
import dev.migrate.safety.ChangeJudge.Finding;
import java.util.ArrayList;
import java.util.List;

/** What breaks the instances of the application that still run while the next release is rolled out; the same on every database. */
final class RunningApplicationRule implements ChangeJudge.Rule {

    @Override
    public List<Finding> judge(JudgedChange change) {
        Operation operation = change.change().operation();
        if (operation instanceof RenameTable rename) {
            return List.of(new Finding(
                    FindingKind.RENAME_TABLE,
                    rename.table(),
                    "renames table " + rename.table()
                            + ": instances that still run know it by its old name only; leave a view"
                            + " of that name behind, or stop them first"));
        }
        if (operation instanceof RenameColumn rename) {
            return List.of(rename(rename.table() + "." + rename.column(), rename.table()));
        }
        if (operation instanceof AlterColumn alter && alter.newName() != null) {
            return List.of(rename(alter.table() + "." + alter.column(), alter.table()));
        }
        if (operation instanceof UpdateRows update && update.where() == null) {
            return List.of(new Finding(
                    FindingKind.UPDATE_ALL_ROWS,
                    update.table(),
                    "changes all rows of " + update.table()
                            + " at once: each stays locked until the revision is through;"
                            + " change them in batches"));
        }
        return (operation instanceof AddColumn add) ? required(add) : List.of();
    }

    private static Finding rename(String column, QualifiedName table) {
        return new Finding(
                FindingKind.RENAME_COLUMN,
                table,
                "renames column " + column
                        + ": instances that still run know it by its old name only; add a column, copy,"
                        + " and drop the old one in a later release, or stop them first");
    }

    private static List<Finding> required(AddColumn add) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : add.columns()) {
            boolean filled = column.nullable()
                    || column.defaultValue() != null
                    || column.identity() != null
                    || column.type().generation() != null;
            if (!filled) {
                boolean rowsFilled =
                        add.existingRows().stream().map(Assignment::column).anyMatch(column.name()::equals);
                findings.add(new Finding(
                        FindingKind.ADD_REQUIRED_COLUMN,
                        add.table(),
                        "adds " + add.table() + "." + column.name() + ", which must have a value, without a default: "
                                + (rowsFilled ? "" : "it fails where there are rows, and ")
                                + "instances that still run can't insert any; give it a default, or let it be null until a later"
                                + " release"));
            }
        }
        return findings;
    }
}
