package dev.migrate.safety;

import dev.migrate.engine.PlanGate.JudgedChange;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.safety.ChangeJudge.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL works on a table that it has locked, as measured on the versions 11 to 18: an index is built, all rows are
 * read, or the table is written anew while others wait. What only takes a moment under the lock isn't told.
 */
final class PostgresqlLockRule implements ChangeJudge.Rule {

    private static final String NOBODY = "nobody can read or write the table while ";
    private static final String ANEW = "the table is written anew, and nobody can read or write it meanwhile; ";

    @Override
    public List<Finding> judge(JudgedChange change) {
        Operation operation = change.change().operation();
        if (operation instanceof CreateIndex create && !create.concurrently()) {
            return List.of(
                    new Finding(
                            FindingKind.ADD_INDEX,
                            create.table(),
                            "creates index " + create.index().name() + " on " + create.table()
                                    + ": nobody can write to the table while"
                                    + " it is built; with 'concurrently: true', in a revision with 'transactional: false', they can"));
        }
        if (operation instanceof AddUniqueConstraint add) {
            return List.of(index(FindingKind.ADD_UNIQUE, add.table(), "a unique constraint"));
        }
        if (operation instanceof AddPrimaryKey add) {
            return List.of(index(FindingKind.ADD_PRIMARY_KEY, add.table(), "a primary key"));
        }
        if (operation instanceof AddForeignKeyConstraint add) {
            return List.of(new Finding(
                    FindingKind.ADD_FOREIGN_KEY,
                    add.table(),
                    "adds a foreign key to " + add.table() + ": nobody can write to " + add.table() + " and "
                            + add.foreignKey().referencedTable()
                            + " while all rows are checked; add it 'not valid' by SQL, and"
                            + " validate it in a later revision"));
        }
        if (operation instanceof AddCheckConstraint add) {
            return List.of(check(add.table()));
        }
        if (operation instanceof AddNotNullConstraint add) {
            return List.of(notNull(add.table(), add.column()));
        }
        if (operation instanceof ModifyDataType modify) {
            return type(modify.table(), modify.column(), change.typeBefore(), modify.newType());
        }
        if (operation instanceof AlterColumn alter) {
            return alter(alter, change.typeBefore());
        }
        return (operation instanceof AddColumn add) ? columns(add) : List.of();
    }

    private static List<Finding> alter(AlterColumn alter, @Nullable DataType before) {
        List<Finding> findings = new ArrayList<>();
        Column existing = alter.existing();
        DataType type = alter.newType();
        if (type != null) {
            findings.addAll(type(alter.table(), alter.column(), before, type));
        }
        boolean wasNullable = existing == null || existing.nullable();
        if (Boolean.FALSE.equals(alter.newNullable()) && wasNullable) {
            findings.add(notNull(alter.table(), alter.column()));
        }
        return findings;
    }

    private static List<Finding> columns(AddColumn add) {
        List<Finding> findings = new ArrayList<>();
        for (Column column : add.columns()) {
            String name = add.table() + "." + column.name();
            if (column.identity() != null) {
                findings.add(new Finding(
                        FindingKind.ADD_IDENTITY_COLUMN,
                        add.table(),
                        "adds " + name + ", which counts: " + ANEW
                                + "add it as a plain number, fill it in batches, then let it" + " count"));
            } else if (StoredColumns.isStored(column.type())) {
                findings.add(new Finding(
                        FindingKind.ADD_GENERATED_COLUMN,
                        add.table(),
                        "adds " + name + ", which is computed and stored: " + ANEW
                                + "add a plain column, and fill it by a" + " trigger and in batches"));
            } else if (StoredColumns.differsByRow(column.defaultValue())) {
                findings.add(new Finding(
                        FindingKind.ADD_VOLATILE_DEFAULT,
                        add.table(),
                        "adds " + name + " with a default of its own for each row: " + ANEW
                                + "add it without, set the default" + " then, and fill the rows in batches"));
            }
        }
        add.constraints().forEach((constraint) -> {
            if (constraint instanceof UniqueConstraint) {
                findings.add(index(FindingKind.ADD_UNIQUE, add.table(), "a unique constraint"));
            } else if (constraint instanceof CheckConstraint) {
                findings.add(check(add.table()));
            }
        });
        return findings;
    }

    private static List<Finding> type(QualifiedName table, String column, @Nullable DataType before, DataType type) {
        if (before != null && UnchangedStorage.onPostgresql(before, type)) {
            return List.of();
        }
        String may = (before == null) ? "unless the two types are stored alike, " : "";
        return List.of(new Finding(
                FindingKind.CHANGE_TYPE,
                table,
                "changes the type of " + table + "." + column + " to " + type + ": " + may + ANEW
                        + "add another column, copy in batches, and change over"));
    }

    private static Finding index(FindingKind kind, QualifiedName table, String what) {
        return new Finding(
                kind,
                table,
                "adds " + what + " to " + table + ": " + NOBODY
                        + "its index is built; build a unique index concurrently in a"
                        + " revision before, and add the constraint by SQL with 'using index'");
    }

    private static Finding check(QualifiedName table) {
        return new Finding(
                FindingKind.ADD_CHECK,
                table,
                "adds a check to " + table + ": " + NOBODY
                        + "all rows are checked; add it 'not valid' by SQL, and validate it" + " in a later revision");
    }

    private static Finding notNull(QualifiedName table, String column) {
        return new Finding(
                FindingKind.SET_NOT_NULL,
                table,
                "makes " + table + "." + column + " not null: " + NOBODY
                        + "all rows are checked; before that, add the check '" + column
                        + " is not null' as 'not valid' by SQL and validate it, which then serves as proof");
    }
}
