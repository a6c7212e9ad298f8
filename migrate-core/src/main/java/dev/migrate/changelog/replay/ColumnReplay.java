package dev.migrate.changelog.replay;

import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnRemarks;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What operations on columns do to a replayed schema. */
abstract class ColumnReplay extends ReplaceableReplay {

    ColumnReplay(ReplayedSchema schema) {
        super(schema);
    }

    @Override
    public ReplayedSchema visit(AddColumn operation) {
        forgetOverAllColumns(operation.table());
        in(operation.table(), (table) -> {
            operation.columns().forEach(table::add);
            operation.constraints().forEach(table::add);
            return true;
        });
        operation.constraints().forEach((constraint) -> refer(operation.table(), constraint));
        return schema;
    }

    @Override
    public ReplayedSchema visit(DropColumn operation) {
        drop(operation.table(), operation.columns());
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
    public ReplayedSchema visit(MergeColumns operation) {
        drop(operation.table(), List.of(operation.firstColumn(), operation.secondColumn()));
        in(operation.table(), (table) -> {
            table.add(new Column(operation.finalColumn(), operation.finalType(), true, null, null, null));
            return true;
        });
        return schema;
    }

    private void drop(QualifiedName name, List<String> columns) {
        forgetOverAllColumns(name);
        in(name, (table) -> {
            boolean followed =
                    columns.stream().allMatch((column) -> table.column(column).isPresent())
                            && schema.knowsWhatGoesWith(table, columns);
            columns.forEach(table::drop);
            return followed;
        });
    }

    /** Notes a foreign key of a table that isn't followed. */
    final void refer(QualifiedName from, Constraint constraint) {
        if (constraint instanceof ForeignKey key && schema.table(from).isEmpty()) {
            schema.table(key.referencedTable()).ifPresent(DraftTable::referToUnknown);
        }
    }

    final void in(QualifiedName name, Predicate<DraftTable> change) {
        if (!schema.table(name).map(change::test).orElse(false)) {
            schema.forget(name);
        }
    }

    private void change(QualifiedName name, String column, UnaryOperator<Column> change) {
        in(name, (table) -> {
            table.change(column, change);
            return table.column(column).isPresent();
        });
    }

    /** What is kept as text has the old name in it. */
    private void rename(QualifiedName name, String column, String newName) {
        if (schema.table(name).isEmpty()) {
            schema.forgetWithReferences(name);
        }
        in(name, (table) -> {
            boolean followed = table.column(column).isPresent() && !table.mentions(List.of(column));
            table.renameColumn(column, newName);
            return followed;
        });
        UnaryOperator<String> rename = (other) -> other.equals(column) ? newName : other;
        schema.tables().forEach((other) -> other.renameReferenced(name, rename));
        schema.forgetTexts((text) -> Mentions.of(column, text));
    }
}
