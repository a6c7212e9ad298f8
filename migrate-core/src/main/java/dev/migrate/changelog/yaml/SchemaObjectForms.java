package dev.migrate.changelog.yaml;

import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the operations that aren't about tables and their parts: sequences, types, views, schemas, rows, scripts. */
abstract class SchemaObjectForms implements OperationVisitor<List<ChangeForm>> {

    @Override
    public List<ChangeForm> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        FormBuilder form = sequence(sequence.name())
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
    public List<ChangeForm> visit(AlterSequence operation) {
        FormBuilder form = sequence(operation.sequence())
                .type("dataType", operation.type())
                .number("startValue", operation.startValue())
                .number("incrementBy", operation.incrementBy())
                .number("minValue", operation.minValue())
                .number("maxValue", operation.maxValue())
                .number("cacheSize", operation.cacheSize());
        if (operation.cycle() != null) {
            form.flag("cycle", operation.cycle());
        }
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(RenameSequence operation) {
        FormBuilder form = NamedForm.of(operation.sequence(), Attributes.SCHEMA_NAME, "oldSequenceName");
        return one(operation, form.text("newSequenceName", operation.newName()));
    }

    @Override
    public List<ChangeForm> visit(DropSequence operation) {
        return one(operation, sequence(operation.sequence()));
    }

    @Override
    public List<ChangeForm> visit(CreateEnumType operation) {
        List<YamlScalar> values =
                operation.type().values().stream().map(FormBuilder::scalar).toList();
        return one(operation, enumType(operation.type().name()).node("values", FormBuilder.list(values)));
    }

    @Override
    public List<ChangeForm> visit(DropEnumType operation) {
        return one(operation, enumType(operation.type()).flagUnless(false, "ifExists", operation.ifExists()));
    }

    @Override
    public List<ChangeForm> visit(AddEnumValue operation) {
        FormBuilder form = enumType(operation.type())
                .text("value", operation.value())
                .text("before", operation.before())
                .text("after", operation.after());
        return one(operation, form.flagUnless(false, "ifNotExists", operation.ifNotExists()));
    }

    @Override
    public List<ChangeForm> visit(RenameEnumValue operation) {
        FormBuilder form = enumType(operation.type()).text("oldValue", operation.oldValue());
        return one(operation, form.text("newValue", operation.newValue()));
    }

    @Override
    public List<ChangeForm> visit(RenameEnumType operation) {
        FormBuilder form = NamedForm.of(operation.type(), Attributes.SCHEMA_NAME, "oldTypeName");
        return one(operation, form.text("newTypeName", operation.newName()));
    }

    @Override
    public List<ChangeForm> visit(CreateView operation) {
        FormBuilder form = NamedForm.of(operation.view(), Attributes.SCHEMA_NAME, "viewName")
                .text("remarks", operation.remarks())
                .flagUnless(false, "replaceIfExists", operation.replaceIfExists())
                .flagUnless(false, "fullDefinition", operation.fullDefinition())
                .text("selectQuery", operation.selectQuery());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(RenameView operation) {
        FormBuilder form = NamedForm.of(operation.view(), Attributes.SCHEMA_NAME, "oldViewName");
        return one(operation, form.text("newViewName", operation.newName()));
    }

    @Override
    public List<ChangeForm> visit(DropView operation) {
        FormBuilder form = NamedForm.of(operation.view(), Attributes.SCHEMA_NAME, "viewName");
        return one(operation, form.flagUnless(false, "ifExists", operation.ifExists()));
    }

    @Override
    public List<ChangeForm> visit(CreateSchema operation) {
        FormBuilder form = new FormBuilder().text(Attributes.SCHEMA_NAME, operation.schema());
        return one(operation, form.flagUnless(false, "ifNotExists", operation.ifNotExists()));
    }

    @Override
    public List<ChangeForm> visit(DropSchema operation) {
        FormBuilder form = new FormBuilder()
                .text(Attributes.SCHEMA_NAME, operation.schema())
                .flagUnless(false, "ifExists", operation.ifExists())
                .flagUnless(false, "cascade", operation.cascade());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(CreateRoutine operation) {
        FormBuilder form = routine(operation.kind(), operation.name(), operation.table())
                .flagUnless(false, "replaceIfExists", operation.replaceIfExists())
                .text(RoutineReaders.attribute(operation.kind(), "Text"), operation.text());
        return one(operation, form);
    }

    @Override
    public List<ChangeForm> visit(DropRoutine operation) {
        FormBuilder form = routine(operation.kind(), operation.name(), operation.table())
                .text("arguments", operation.arguments())
                .flagUnless(false, "ifExists", operation.ifExists());
        return one(operation, form);
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
        return RowForms.of(operation.changeName(), operation.table(), operation.columns(), operation.rows());
    }

    @Override
    public List<ChangeForm> visit(UpsertRows operation) {
        return operation.rows().stream()
                .flatMap((row) -> {
                    FormBuilder form = NamedForm.table(operation.table())
                            .names(DataReaders.KEY, operation.keyColumns())
                            .flagUnless(false, DataReaders.ONLY_UPDATE, operation.onlyUpdate());
                    return one(operation, RowForms.cells(form, operation.columns(), row)).stream();
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

    @Override
    public List<ChangeForm> visit(Output operation) {
        return one(operation, new FormBuilder().text("message", operation.message()));
    }

    @Override
    public List<ChangeForm> visit(Stop operation) {
        return one(operation, new FormBuilder().text("message", operation.message()));
    }

    @Override
    public List<ChangeForm> visit(Empty operation) {
        return one(operation, new FormBuilder());
    }

    @Override
    public List<ChangeForm> visit(TagDatabase operation) {
        return one(operation, new FormBuilder().text("tag", operation.tag()));
    }

    static List<ChangeForm> one(Operation operation, FormBuilder attributes) {
        return List.of(new ChangeForm(operation.changeName(), attributes.build()));
    }

    private static FormBuilder sequence(QualifiedName name) {
        return NamedForm.of(name, Attributes.SCHEMA_NAME, Attributes.SEQUENCE_NAME);
    }

    private static FormBuilder enumType(QualifiedName name) {
        return NamedForm.of(name, Attributes.SCHEMA_NAME, EnumTypeReaders.TYPE_NAME);
    }

    private static FormBuilder routine(RoutineKind kind, @Nullable QualifiedName name, @Nullable QualifiedName table) {
        FormBuilder form = (name == null)
                ? new FormBuilder()
                : NamedForm.of(name, Attributes.SCHEMA_NAME, RoutineReaders.attribute(kind, "Name"));
        return form.text(Attributes.TABLE_NAME, (table == null) ? null : table.name());
    }
}
