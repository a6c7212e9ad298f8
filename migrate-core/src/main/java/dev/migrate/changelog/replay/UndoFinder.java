package dev.migrate.changelog.replay;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
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
import java.util.Optional;

/**
 * Finds out how an operation without an inverse of its own is undone, given the schema before it.
 *
 * <p>The structure comes back, the data that was in it doesn't. Nothing is returned where something would be missing.
 */
final class UndoFinder implements OperationVisitor<Optional<List<Operation>>> {

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
        List<Operation> undo = new ArrayList<>();
        undo.add(new CreateTable(dropped.get().toTable(), false));
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
        if (table == null || table.hasChecks()) {
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
                .flatMap((table) -> table.index(operation.name()))
                .map((index) -> List.of(new CreateIndex(operation.table(), index)));
    }

    @Override
    public Optional<List<Operation>> visit(DropSequence operation) {
        Sequence sequence = schema.sequence(operation.sequence());
        return (sequence == null) ? Optional.empty() : Optional.of(List.of(new CreateSequence(sequence)));
    }

    @Override
    public Optional<List<Operation>> visit(CreateTable operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(RenameTable operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(AddColumn operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(RenameColumn operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(AddDefaultValue operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(AddNotNullConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(DropNotNullConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(AddPrimaryKey operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(AddUniqueConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(AddForeignKeyConstraint operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(CreateIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(CreateSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(ExecuteSql operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(InsertRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(UpdateRows operation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Operation>> visit(DeleteRows operation) {
        return Optional.empty();
    }

    private Optional<DraftTable> in(QualifiedName table) {
        return schema.table(table);
    }

    private Optional<Column> before(QualifiedName table, String column) {
        return in(table).flatMap((draft) -> draft.column(column));
    }
}
