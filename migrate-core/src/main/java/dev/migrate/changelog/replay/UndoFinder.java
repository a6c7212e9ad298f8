package dev.migrate.changelog.replay;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropAllForeignKeyConstraints;
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
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out how an operation without an inverse of its own is undone, given the schema before it.
 *
 * <p>The structure comes back, the data that was in it doesn't. Nothing is returned where something would be missing.
 */
final class UndoFinder extends OwnInverses {

    private final ReplayedSchema schema;

    UndoFinder(ReplayedSchema schema) {
        this.schema = schema;
    }

    @Override
    public Optional<List<Operation>> visit(DropTable operation) {
        Optional<DraftTable> dropped = schema.table(operation.table());
        if (dropped.isEmpty()) {
            return Optional.empty();
        }
        Optional<List<CreateRoutine>> triggers = schema.replaceables().triggersOn(operation.table());
        boolean certain = triggers.isPresent() && (!operation.cascadeConstraints() || knowsWhatIsOver(dropped.get()));
        if (!certain) {
            return Optional.empty();
        }
        List<Operation> undo = new ArrayList<>();
        undo.add(new CreateTable(dropped.get().toTable(), false));
        undo.addAll(triggers.get());
        if (operation.cascadeConstraints()) {
            for (DraftTable other : schema.tables()) {
                if (!other.name().equals(operation.table())) {
                    References.to(operation.table(), other)
                            .forEach((key) -> undo.add(new AddForeignKeyConstraint(other.name(), key)));
                }
            }
        }
        return Optional.of(undo);
    }

    @Override
    public Optional<List<Operation>> visit(DropColumn operation) {
        QualifiedName name = operation.table();
        List<String> dropped = operation.columns();
        DraftTable table = schema.table(name).orElse(null);
        if (table == null || !schema.knowsWhatGoesWith(table, dropped)) {
            return Optional.empty();
        }
        List<Column> columns = dropped.stream()
                .flatMap((column) -> table.column(column).stream())
                .toList();
        boolean referenced = schema.tables().stream().anyMatch((other) -> References.toColumns(name, dropped, other));
        if (columns.size() < dropped.size() || referenced) {
            return Optional.empty();
        }
        List<Operation> undo = new ArrayList<>();
        undo.add(new AddColumn(name, columns, table.constraintsOver(dropped)));
        table.indexesOver(dropped).forEach((index) -> undo.add(new CreateIndex(name, index)));
        return Optional.of(undo);
    }

    @Override
    public Optional<List<Operation>> visit(ModifyDataType operation) {
        return before(operation.table(), operation.column())
                .map((column) -> List.of(
                        new ModifyDataType(operation.table(), operation.column(), column.type(), operation.newType())));
    }

    @Override
    public Optional<List<Operation>> visit(AlterColumn operation) {
        return before(operation.table(), operation.column())
                .flatMap((column) -> new AlterColumn(
                                operation.table(),
                                operation.column(),
                                operation.newName(),
                                operation.newType(),
                                operation.newNullable(),
                                operation.newDefault(),
                                operation.newRemarks(),
                                column)
                        .inverse())
                .map(List::of);
    }

    @Override
    public Optional<List<Operation>> visit(DropDefaultValue operation) {
        return before(operation.table(), operation.column()).map((column) -> {
            Value value = column.defaultValue();
            return (value == null)
                    ? List.of()
                    : List.of(new AddDefaultValue(operation.table(), operation.column(), value, column.type(), null));
        });
    }

    @Override
    public Optional<List<Operation>> visit(DropPrimaryKey operation) {
        return in(operation.table())
                .flatMap((table) -> table.constraint(PrimaryKey.class, null))
                .map((key) -> List.of(new AddPrimaryKey(operation.table(), key)));
    }

    @Override
    public Optional<List<Operation>> visit(DropUniqueConstraint operation) {
        return in(operation.table())
                .flatMap((table) -> table.constraint(UniqueConstraint.class, operation.name()))
                .map((unique) -> List.of(new AddUniqueConstraint(operation.table(), unique)));
    }

    @Override
    public Optional<List<Operation>> visit(DropForeignKeyConstraint operation) {
        return in(operation.table())
                .flatMap((table) -> table.constraint(ForeignKey.class, operation.name()))
                .map((key) -> List.of(new AddForeignKeyConstraint(operation.table(), key)));
    }

    @Override
    public Optional<List<Operation>> visit(DropIndex operation) {
        return in(operation.table())
                .flatMap((table) -> table.anyIndex(operation.name()))
                .map((index) -> List.of(new CreateIndex(operation.table(), index)));
    }

    @Override
    public Optional<List<Operation>> visit(DropSequence operation) {
        Sequence sequence = schema.sequence(operation.sequence());
        return (sequence == null) ? Optional.empty() : Optional.of(List.of(new CreateSequence(sequence)));
    }

    @Override
    public Optional<List<Operation>> visit(DropEnumType operation) {
        return schema.enumType(operation.type()).map((type) -> List.of(new CreateEnumType(type)));
    }

    @Override
    public Optional<List<Operation>> visit(DropCheckConstraint operation) {
        return in(operation.table())
                .flatMap((table) -> table.constraint(CheckConstraint.class, operation.name()))
                .map((check) -> List.of(new AddCheckConstraint(operation.table(), check)));
    }

    @Override
    public Optional<List<Operation>> visit(DropAllForeignKeyConstraints operation) {
        return in(operation.table())
                .map((table) -> table.constraints(ForeignKey.class)
                        .<Operation>map((key) -> new AddForeignKeyConstraint(operation.table(), key))
                        .toList());
    }

    @Override
    public Optional<List<Operation>> visit(SetColumnRemarks operation) {
        return before(operation.table(), operation.column())
                .map((column) -> List.of(new SetColumnRemarks(
                        operation.table(), operation.column(), column.remarks(), column.type(), null)));
    }

    @Override
    public Optional<List<Operation>> visit(SetTableRemarks operation) {
        return in(operation.table())
                .map((table) -> List.of(new SetTableRemarks(operation.table(), table.remarks(), null)));
    }

    @Override
    public Optional<List<Operation>> visit(CreateView operation) {
        return new ReplaceableUndo(schema).of(operation);
    }

    @Override
    public Optional<List<Operation>> visit(DropView operation) {
        return new ReplaceableUndo(schema).of(operation);
    }

    @Override
    public Optional<List<Operation>> visit(CreateRoutine operation) {
        return new ReplaceableUndo(schema).of(operation);
    }

    @Override
    public Optional<List<Operation>> visit(DropRoutine operation) {
        return new ReplaceableUndo(schema).of(operation);
    }

    /** Whether all keys are known that go with a table, and no view does. */
    private boolean knowsWhatIsOver(DraftTable table) {
        return table.knowsReferences()
                && schema.replaceables().viewsOver(table.name()).isEmpty();
    }

    private Optional<DraftTable> in(QualifiedName table) {
        return schema.table(table);
    }

    private Optional<Column> before(QualifiedName table, String column) {
        return in(table).flatMap((draft) -> draft.column(column));
    }
}
