package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an operation with Liquibase's attributes, and only those that aren't the default.
 *
 * <p>Most operations are one change. A table or column whose constraints can't all be written at the columns, and rows
 * beyond the first, become changes of their own. What an operation knows of the definition before is not written, apart
 * from {@code alterColumn}.
 */
final class ChangeWriter extends SchemaObjectForms {

    @Override
    public List<ChangeForm> visit(CreateTable operation) {
        Table table = operation.table();
        FormBuilder form = NamedForm.table(table.name()).text("remarks", table.remarks());
        form.flagUnless(false, "ifNotExists", operation.ifNotExists());
        TableForm columns = new TableForm(table.columns(), KeyForm.constraints(table));
        columns.write(form);
        List<ChangeForm> changes = new ArrayList<>(one(operation, form));
        columns.remaining().forEach((constraint) -> changes.add(KeyForm.added(table.name(), constraint)));
        table.indexes().forEach((index) -> changes.addAll(visit(new CreateIndex(table.name(), index))));
        return changes;
    }

    @Override
    public List<ChangeForm> visit(DropTable operation) {
        FormBuilder form = NamedForm.table(operation.table())
                .flagUnless(false, "cascadeConstraints", operation.cascadeConstraints())
                .flagUnless(false, "ifExists", operation.ifExists());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(RenameTable operation) {
        FormBuilder form = NamedForm.of(operation.table(), Attributes.SCHEMA_NAME, "oldTableName")
                .text("newTableName", operation.newName());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(AddColumn operation) {
        FormBuilder form = NamedForm.table(operation.table());
        TableForm columns = new TableForm(operation);
        columns.write(form);
        List<ChangeForm> changes = new ArrayList<>(one(operation, form));
        columns.remaining().forEach((constraint) -> changes.add(KeyForm.added(operation.table(), constraint)));
        return changes;
    }

    @Override
    public List<ChangeForm> visit(DropColumn operation) {
        FormBuilder form = NamedForm.table(operation.table());
        if (operation.columns().size() == 1) {
            return one(
                    operation,
                    form.text(Attributes.COLUMN_NAME, operation.columns().get(0)));
        }
        List<YamlMap> columns = operation.columns().stream()
                .map((name) -> new FormBuilder().text("name", name).build())
                .toList();
        return one(operation, form.wrapped("columns", "column", columns));
    }

    @Override
    public List<ChangeForm> visit(RenameColumn operation) {
        FormBuilder form = NamedForm.table(operation.table())
                .text("oldColumnName", operation.column())
                .text("newColumnName", operation.newName())
                .type(Attributes.COLUMN_DATA_TYPE, operation.columnType());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(ModifyDataType operation) {
        return one(
                operation,
                NamedForm.column(operation.table(), operation.column()).type("newDataType", operation.newType()));
    }

    @Override
    public List<ChangeForm> visit(AlterColumn operation) {
        return one(
                operation, AlterColumnForm.write(NamedForm.column(operation.table(), operation.column()), operation));
    }

    @Override
    public List<ChangeForm> visit(AddDefaultValue operation) {
        FormBuilder form = NamedForm.column(operation.table(), operation.column());
        ValueForm.write(form, "defaultValue", operation.value());
        return one(operation, form.type(Attributes.COLUMN_DATA_TYPE, operation.columnType()));
    }

    @Override
    public List<ChangeForm> visit(DropDefaultValue operation) {
        FormBuilder form = NamedForm.column(operation.table(), operation.column());
        return one(operation, form.type(Attributes.COLUMN_DATA_TYPE, operation.columnType()));
    }

    @Override
    public List<ChangeForm> visit(AddNotNullConstraint operation) {
        FormBuilder form = NamedForm.column(operation.table(), operation.column());
        ValueForm.write(form, "defaultNullValue", operation.defaultNullValue());
        return one(operation, form.type(Attributes.COLUMN_DATA_TYPE, operation.columnType()));
    }

    @Override
    public List<ChangeForm> visit(DropNotNullConstraint operation) {
        FormBuilder form = NamedForm.column(operation.table(), operation.column());
        return one(operation, form.type(Attributes.COLUMN_DATA_TYPE, operation.columnType()));
    }

    @Override
    public List<ChangeForm> visit(AddPrimaryKey operation) {
        return one(operation, KeyForm.write(operation.table(), operation.primaryKey()));
    }

    @Override
    public List<ChangeForm> visit(DropPrimaryKey operation) {
        return one(operation, NamedForm.table(operation.table()).text(Attributes.CONSTRAINT_NAME, operation.name()));
    }

    @Override
    public List<ChangeForm> visit(AddUniqueConstraint operation) {
        return one(operation, KeyForm.write(operation.table(), operation.constraint()));
    }

    @Override
    public List<ChangeForm> visit(DropUniqueConstraint operation) {
        return one(operation, NamedForm.table(operation.table()).text(Attributes.CONSTRAINT_NAME, operation.name()));
    }

    @Override
    public List<ChangeForm> visit(AddForeignKeyConstraint operation) {
        return one(operation, KeyForm.write(operation.table(), operation.foreignKey()));
    }

    @Override
    public List<ChangeForm> visit(DropForeignKeyConstraint operation) {
        FormBuilder form = NamedForm.of(operation.table(), "baseTableSchemaName", "baseTableName");
        return one(operation, form.text(Attributes.CONSTRAINT_NAME, operation.name()));
    }

    @Override
    public List<ChangeForm> visit(CreateIndex operation) {
        FormBuilder form = IndexForm.write(operation.table(), operation.index());
        return one(operation, form.flagUnless(false, "concurrently", operation.concurrently()));
    }

    @Override
    public List<ChangeForm> visit(DropIndex operation) {
        FormBuilder form = NamedForm.table(operation.table()).text(Attributes.INDEX_NAME, operation.name());
        return one(operation, form.flagUnless(false, "concurrently", operation.concurrently()));
    }

    @Override
    public List<ChangeForm> visit(RenameIndex operation) {
        FormBuilder form = NamedForm.table(operation.table())
                .text("oldIndexName", operation.name())
                .text("newIndexName", operation.newName());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(AddCheckConstraint operation) {
        FormBuilder form = NamedForm.table(operation.table())
                .text(Attributes.CONSTRAINT_NAME, operation.constraint().name())
                .text("constraintBody", operation.constraint().expression());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(DropCheckConstraint operation) {
        return one(operation, NamedForm.table(operation.table()).text(Attributes.CONSTRAINT_NAME, operation.name()));
    }

    @Override
    public List<ChangeForm> visit(DropAllForeignKeyConstraints operation) {
        return one(operation, NamedForm.of(operation.table(), "baseTableSchemaName", "baseTableName"));
    }

    @Override
    public List<ChangeForm> visit(SetTableRemarks operation) {
        return one(operation, NamedForm.table(operation.table()).text("remarks", operation.remarks()));
    }

    @Override
    public List<ChangeForm> visit(SetColumnRemarks operation) {
        FormBuilder form = NamedForm.column(operation.table(), operation.column())
                .type(Attributes.COLUMN_DATA_TYPE, operation.columnType())
                .text("remarks", operation.remarks());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(AddAutoIncrement operation) {
        FormBuilder form = NamedForm.column(operation.table(), operation.column())
                .type(Attributes.COLUMN_DATA_TYPE, operation.columnType());
        new IdentityAttributes("").writeGenerated(form, operation.identity());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(MergeColumns operation) {
        FormBuilder form = NamedForm.table(operation.table())
                .text("column1Name", operation.firstColumn())
                .text("joinString", operation.joinString().isEmpty() ? null : operation.joinString())
                .text("column2Name", operation.secondColumn())
                .text("finalColumnName", operation.finalColumn())
                .type("finalColumnType", operation.finalType());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(AddLookupTable operation) {
        QualifiedName newTable = operation.newTable();
        FormBuilder form = NamedForm.of(operation.existingTable(), "existingTableSchemaName", "existingTableName")
                .text("existingColumnName", operation.existingColumn())
                .text("newTableSchemaName", newTable.schema())
                .text("newTableName", newTable.name())
                .text("newColumnName", operation.newColumn())
                .type("newColumnDataType", operation.newColumnType())
                .text(Attributes.CONSTRAINT_NAME, operation.constraintName());
        return one(operation, form);
    }
}
