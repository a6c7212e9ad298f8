package dev.migrate.changelog.yaml;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.UpdateRows;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an operation with Liquibase's attributes, and only those that aren't the default.
 *
 * <p>Most operations are one change. A table or column whose constraints can't all be written at the columns, and rows
 * beyond the first, become changes of their own. What an operation knows of the definition before is not written, apart
 * from {@code alterColumn}.
 */
final class ChangeWriter implements OperationVisitor<List<ChangeForm>> {

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
        TableForm columns = new TableForm(operation.columns(), operation.constraints());
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
        Index index = operation.index();
        List<YamlMap> columns =
                index.columns().stream().map(ChangeWriter::indexColumn).toList();
        FormBuilder form = NamedForm.table(operation.table())
                .text(Attributes.INDEX_NAME, index.name())
                .flagUnless(false, "unique", index.unique())
                .wrapped("columns", "column", columns);
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(DropIndex operation) {
        return one(operation, NamedForm.table(operation.table()).text(Attributes.INDEX_NAME, operation.name()));
    }

    @Override
    public List<ChangeForm> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        FormBuilder form = NamedForm.of(sequence.name(), Attributes.SCHEMA_NAME, Attributes.SEQUENCE_NAME)
                .type("dataType", sequence.type())
                .number("startValue", sequence.startValue())
                .number("incrementBy", sequence.incrementBy())
                .number("minValue", sequence.minValue())
                .number("maxValue", sequence.maxValue())
                .number("cacheSize", sequence.cacheSize())
                .flagUnless(false, "cycle", sequence.cycle());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(DropSequence operation) {
        return one(operation, NamedForm.of(operation.sequence(), Attributes.SCHEMA_NAME, Attributes.SEQUENCE_NAME));
    }

    @Override
    public List<ChangeForm> visit(ExecuteSql operation) {
        FormBuilder form = new FormBuilder()
                .text("sql", operation.sql())
                .flagUnless(true, "splitStatements", operation.splitStatements());
        if (!operation.endDelimiter().equals(";")) {
            form.text("endDelimiter", operation.endDelimiter());
        }
        return one(operation, form.flagUnless(false, "stripComments", operation.stripComments()));
    }

    @Override
    public List<ChangeForm> visit(InsertRows operation) {
        return operation.rows().stream()
                .map((row) -> {
                    List<YamlMap> cells = new ArrayList<>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.add(ValueForm.cell(operation.columns().get(i), row.get(i)));
                    }
                    return new ChangeForm(
                            operation.changeName(),
                            NamedForm.table(operation.table())
                                    .wrapped("columns", "column", cells)
                                    .build());
                })
                .toList();
    }

    @Override
    public List<ChangeForm> visit(UpdateRows operation) {
        List<YamlMap> cells = operation.assignments().stream()
                .map((Assignment each) -> ValueForm.cell(each.column(), each.value()))
                .toList();
        FormBuilder form = NamedForm.table(operation.table()).wrapped("columns", "column", cells);
        return one(operation, form.text("where", operation.where()));
    }

    @Override
    public List<ChangeForm> visit(DeleteRows operation) {
        return one(operation, NamedForm.table(operation.table()).text("where", operation.where()));
    }

    private static List<ChangeForm> one(Operation operation, FormBuilder attributes) {
        return List.of(new ChangeForm(operation.changeName(), attributes.build()));
    }

    private static YamlMap indexColumn(IndexColumn column) {
        return new FormBuilder()
                .text("name", column.name())
                .flagUnless(false, "descending", column.descending())
                .build();
    }
}
