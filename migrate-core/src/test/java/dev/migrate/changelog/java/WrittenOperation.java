package dev.migrate.changelog.java;

import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.DropView;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Row;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.stream.Stream;

/** What a changelog says of an operation: not what it knows of the definition before, apart from {@code alterColumn}. */
final class WrittenOperation {

    private WrittenOperation() {}

    static Operation of(Operation operation) {
        if (operation instanceof DropTable drop) {
            return new DropTable(drop.table(), drop.cascadeConstraints(), drop.ifExists(), null);
        }
        if (operation instanceof DropColumn drop) {
            return new DropColumn(drop.table(), drop.columns(), null);
        }
        if (operation instanceof ModifyDataType modify) {
            return new ModifyDataType(modify.table(), modify.column(), modify.newType(), null);
        }
        if (operation instanceof AddDefaultValue add) {
            return new AddDefaultValue(add.table(), add.column(), add.value(), add.columnType(), null);
        }
        if (operation instanceof DropDefaultValue drop) {
            return new DropDefaultValue(drop.table(), drop.column(), drop.columnType(), null);
        }
        if (operation instanceof SetTableRemarks set) {
            return new SetTableRemarks(set.table(), set.remarks(), null);
        }
        if (operation instanceof SetColumnRemarks set) {
            return new SetColumnRemarks(set.table(), set.column(), set.remarks(), set.columnType(), null);
        }
        return constraint(operation);
    }

    private static Operation constraint(Operation operation) {
        if (operation instanceof DropPrimaryKey drop) {
            return new DropPrimaryKey(drop.table(), drop.name(), null);
        }
        if (operation instanceof DropUniqueConstraint drop) {
            return new DropUniqueConstraint(drop.table(), drop.name(), null);
        }
        if (operation instanceof DropForeignKeyConstraint drop) {
            return new DropForeignKeyConstraint(drop.table(), drop.name(), null);
        }
        if (operation instanceof DropCheckConstraint drop) {
            return new DropCheckConstraint(drop.table(), drop.name(), null);
        }
        if (operation instanceof DropIndex drop) {
            return new DropIndex(drop.table(), drop.name(), drop.concurrently(), null);
        }
        return schemaObject(operation);
    }

    private static Operation schemaObject(Operation operation) {
        if (operation instanceof DropSequence drop) {
            return new DropSequence(drop.sequence(), null);
        }
        if (operation instanceof DropEnumType drop) {
            return new DropEnumType(drop.type(), drop.ifExists(), null);
        }
        if (operation instanceof AlterSequence alter) {
            return new AlterSequence(
                    alter.sequence(),
                    alter.type(),
                    alter.startValue(),
                    alter.incrementBy(),
                    alter.minValue(),
                    alter.maxValue(),
                    alter.cacheSize(),
                    alter.cycle(),
                    null);
        }
        if (operation instanceof CreateView create) {
            return new CreateView(
                    create.view(),
                    create.selectQuery(),
                    create.replaceIfExists(),
                    create.fullDefinition(),
                    create.remarks(),
                    null);
        }
        if (operation instanceof DropView drop) {
            return new DropView(drop.view(), drop.ifExists(), null);
        }
        if (operation instanceof CreateRoutine create) {
            return new CreateRoutine(
                    create.kind(), create.name(), create.table(), create.text(), create.replaceIfExists(), null);
        }
        if (operation instanceof DropRoutine drop) {
            return new DropRoutine(drop.kind(), drop.name(), drop.arguments(), drop.table(), drop.ifExists(), null);
        }
        return rows(operation);
    }

    /** Code has the rows of a file as its own. */
    private static Operation rows(Operation operation) {
        if (operation instanceof InsertRows insert && insert.rows() instanceof FileRows file) {
            try (Stream<Row> rows = file.open()) {
                return new InsertRows(
                        insert.table(), insert.columns(), rows.map(Row::values).toList());
            }
        }
        return operation;
    }
}
