package dev.migrate.changelog.java;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.Table;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an operation as the call that makes it, with those arguments that aren't the default.
 *
 * <p>What an operation knows of the definition before is not written, apart from {@code alterColumn}.
 */
final class OperationCalls extends ConstraintCalls {

    /** What the parameter of a migration's methods is called. */
    static final String OP = "op";

    OperationCalls(Literals literals) {
        super(literals);
    }

    @Override
    public Chain visit(CreateTable operation) {
        Table table = operation.table();
        Chain receiver = Chain.on("table");
        PrimaryKey key = table.primaryKey();
        List<List<? extends Constraint>> lists = List.of(
                (key == null) ? List.<PrimaryKey>of() : List.of(key),
                table.uniqueConstraints(),
                table.foreignKeys(),
                table.checkConstraints());
        List<Chain> statements = new ArrayList<>(
                new TableBody(columns(table.name()), receiver, table.columns(), lists).statements(literals()));
        for (Index index : table.indexes()) {
            statements.add(receiver.call("index", keys().indexArguments(index, List.of(name(index.name())))));
        }
        if (table.remarks() != null) {
            statements.add(receiver.call("remarks", prose(table.remarks())));
        }
        if (operation.ifNotExists()) {
            statements.add(receiver.call("ifNotExists"));
        }
        return on(table.name())
                .call("createTable", name(table.name().name()), Lambda.block(receiver.start(), statements));
    }

    @Override
    public Chain visit(DropTable operation) {
        return withOptions(
                on(operation.table()),
                "dropTable",
                List.of(name(operation.table().name())),
                dropOptions(operation.ifExists(), operation.cascadeConstraints()));
    }

    @Override
    public Chain visit(RenameTable operation) {
        return table(operation.table(), "renameTable", name(operation.newName()));
    }

    @Override
    public Chain visit(AddColumn operation) {
        List<Column> columns = operation.columns();
        ColumnCalls calls = columns(operation.table());
        Column first = columns.get(0);
        boolean simple = columns.size() == 1
                && operation.constraints().stream()
                        .allMatch((each) -> each instanceof CheckConstraint || ColumnCalls.isOver(first, each));
        if (simple) {
            Chain details = calls.added(
                    calls.describe(Chain.on("column"), first, operation.constraints(), false), operation, first.name());
            return withOptions(
                    on(operation.table()),
                    "addColumn",
                    List.of(name(operation.table().name()), name(first.name()), type(first.type())),
                    details);
        }
        Chain receiver = Chain.on("table");
        TableBody body = new TableBody(calls, receiver, operation);
        return table(operation.table(), "addColumns", Lambda.block(receiver.start(), body.statements(literals())));
    }

    @Override
    public Chain visit(DropColumn operation) {
        return table(
                operation.table(),
                "dropColumn",
                literals().names(operation.columns()).toArray(Code[]::new));
    }

    @Override
    public Chain visit(RenameColumn operation) {
        return typed(
                operation.table(),
                "renameColumn",
                operation.columnType(),
                name(operation.column()),
                name(operation.newName()));
    }

    @Override
    public Chain visit(ModifyDataType operation) {
        return table(operation.table(), "modifyDataType", name(operation.column()), type(operation.newType()));
    }

    @Override
    public Chain visit(AlterColumn operation) {
        AlterationCalls calls = new AlterationCalls(literals(), columns(operation.table()));
        return table(
                operation.table(),
                "alterColumn",
                name(operation.column()),
                calls.describe(operation).asLambda());
    }

    @Override
    public Chain visit(AddDefaultValue operation) {
        return typed(
                operation.table(),
                "addDefaultValue",
                operation.columnType(),
                name(operation.column()),
                literals().value(operation.value()));
    }

    @Override
    public Chain visit(DropDefaultValue operation) {
        return typed(operation.table(), "dropDefaultValue", operation.columnType(), name(operation.column()));
    }

    @Override
    public Chain visit(AddNotNullConstraint operation) {
        Chain details = Chain.on("column");
        if (operation.defaultNullValue() != null) {
            details = details.call("defaultNullValue", literals().value(operation.defaultNullValue()));
        }
        if (operation.columnType() != null) {
            details = details.call("columnType", type(operation.columnType()));
        }
        return withOptions(
                on(operation.table()),
                "addNotNullConstraint",
                List.of(name(operation.table().name()), name(operation.column())),
                details);
    }

    @Override
    public Chain visit(DropNotNullConstraint operation) {
        return typed(operation.table(), "dropNotNullConstraint", operation.columnType(), name(operation.column()));
    }

    @Override
    public Chain visit(SetTableRemarks operation) {
        return (operation.remarks() == null)
                ? table(operation.table(), "dropTableComment")
                : table(operation.table(), "createTableComment", prose(operation.remarks()));
    }

    @Override
    public Chain visit(SetColumnRemarks operation) {
        Code column = name(operation.column());
        return (operation.remarks() == null)
                ? typed(operation.table(), "dropColumnComment", operation.columnType(), column)
                : typed(
                        operation.table(),
                        "createColumnComment",
                        operation.columnType(),
                        column,
                        prose(operation.remarks()));
    }

    @Override
    public Chain visit(AddAutoIncrement operation) {
        Chain details = keys().identity(operation.identity());
        if (details.isEmpty()) {
            return typed(operation.table(), "addAutoIncrement", operation.columnType(), name(operation.column()));
        }
        Code type = (operation.columnType() == null) ? Literals.NULL : type(operation.columnType());
        return table(operation.table(), "addAutoIncrement", name(operation.column()), type, details.asLambda());
    }
}
