package dev.migrate.changelog.replay;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
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
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What each operation does to a replayed schema; what names an object that isn't there does nothing. */
final class OperationReplay extends EnumTypeReplay {

    OperationReplay(ReplayedSchema schema) {
        super(schema);
    }

    @Override
    public ReplayedSchema visit(CreateTable operation) {
        if (!operation.ifNotExists() || schema.table(operation.table().name()).isEmpty()) {
            schema.put(operation.table());
        }
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropTable operation) {
        QualifiedName dropped = operation.table();
        schema.remove(dropped);
        if (operation.cascadeConstraints()) {
            schema.tables().forEach((table) -> References.to(dropped, table).forEach(table::remove));
        }
        return schema;
    }

    @Override
    public ReplayedSchema visit(RenameTable operation) {
        schema.rename(operation.table(), operation.table().withName(operation.newName()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddColumn operation) {
        in(operation.table(), (table) -> {
            operation.columns().forEach(table::add);
            operation.constraints().forEach(table::add);
        });
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropColumn operation) {
        in(operation.table(), (table) -> operation.columns().forEach(table::drop));
        return schema;
    }

    @Override
    public ReplayedSchema visit(RenameColumn operation) {
        rename(operation.table(), operation.column(), operation.newName());
        return schema;
    }

    @Override
    public ReplayedSchema visit(ModifyDataType operation) {
        change(operation.table(), operation.column(), (column) -> column.withType(operation.newType()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AlterColumn operation) {
        change(operation.table(), operation.column(), (column) -> AlteredColumn.of(column, operation));
        if (operation.newName() != null) {
            rename(operation.table(), operation.column(), operation.newName());
        }
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddDefaultValue operation) {
        change(operation.table(), operation.column(), (column) -> column.withDefault(operation.value()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropDefaultValue operation) {
        change(operation.table(), operation.column(), (column) -> column.withDefault(null));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddNotNullConstraint operation) {
        change(operation.table(), operation.column(), Column::notNull);
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropNotNullConstraint operation) {
        change(operation.table(), operation.column(), (column) -> column.withNullable(true));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddPrimaryKey operation) {
        in(operation.table(), (table) -> table.add(operation.primaryKey()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropPrimaryKey operation) {
        in(
                operation.table(),
                (table) -> table.constraint(PrimaryKey.class, null).ifPresent(table::remove));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddUniqueConstraint operation) {
        in(operation.table(), (table) -> table.add(operation.constraint()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropUniqueConstraint operation) {
        in(
                operation.table(),
                (table) -> table.constraint(UniqueConstraint.class, operation.name())
                        .ifPresent(table::remove));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddForeignKeyConstraint operation) {
        in(operation.table(), (table) -> table.add(operation.foreignKey()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropForeignKeyConstraint operation) {
        in(
                operation.table(),
                (table) -> table.constraint(ForeignKey.class, operation.name()).ifPresent(table::remove));
        return schema;
    }

    @Override
    public ReplayedSchema visit(CreateIndex operation) {
        in(operation.table(), (table) -> table.add(operation.index()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropIndex operation) {
        in(operation.table(), (table) -> table.removeIndex(operation.name()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(CreateSequence operation) {
        schema.put(operation.sequence());
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropSequence operation) {
        schema.removeSequence(operation.sequence());
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddCheckConstraint operation) {
        in(operation.table(), (table) -> table.add(operation.constraint()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropCheckConstraint operation) {
        in(
                operation.table(),
                (table) -> table.constraint(CheckConstraint.class, operation.name())
                        .ifPresent(table::remove));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropAllForeignKeyConstraints operation) {
        in(
                operation.table(),
                (table) -> table.constraints(ForeignKey.class).toList().forEach(table::remove));
        return schema;
    }

    @Override
    public ReplayedSchema visit(AddAutoIncrement operation) {
        change(operation.table(), operation.column(), (column) -> column.withIdentity(operation.identity()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(SetColumnRemarks operation) {
        change(operation.table(), operation.column(), (column) -> column.withRemarks(operation.remarks()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(SetTableRemarks operation) {
        in(operation.table(), (table) -> table.setRemarks(operation.remarks()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(RenameIndex operation) {
        in(operation.table(), (table) -> table.renameIndex(operation.name(), operation.newName()));
        return schema;
    }

    @Override
    public ReplayedSchema visit(MergeColumns operation) {
        in(operation.table(), (table) -> {
            table.drop(operation.firstColumn());
            table.drop(operation.secondColumn());
            table.add(new Column(operation.finalColumn(), operation.finalType(), true, null, null, null));
        });
        return schema;
    }

    @Override
    public ReplayedSchema visit(RenameSequence operation) {
        schema.renameSequence(operation.sequence(), operation.sequence().withName(operation.newName()));
        return schema;
    }

    /** What a sequence becomes isn't followed, so that a later drop of it isn't undone wrongly. */
    @Override
    public ReplayedSchema visit(AlterSequence operation) {
        schema.removeSequence(operation.sequence());
        return schema;
    }

    /** The new table's columns depend on rows, so it isn't followed. */
    @Override
    public ReplayedSchema visit(AddLookupTable operation) {
        schema.remove(operation.newTable());
        return schema;
    }

    private void in(QualifiedName table, Consumer<DraftTable> change) {
        schema.table(table).ifPresent(change);
    }

    private void change(QualifiedName table, String column, UnaryOperator<Column> change) {
        in(table, (draft) -> draft.change(column, change));
    }

    private void rename(QualifiedName table, String column, String newName) {
        in(table, (draft) -> draft.renameColumn(column, newName));
        UnaryOperator<String> rename = (name) -> name.equals(column) ? newName : name;
        schema.tables().forEach((other) -> other.renameReferenced(table, rename));
    }
}
