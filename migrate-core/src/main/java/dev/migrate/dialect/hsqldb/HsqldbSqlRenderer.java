package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.dialect.UpsertStatements;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropView;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders operations for HSQLDB.
 *
 * <p>HSQLDB counts from 0 where every other database counts from 1, so the first value of an identity or sequence is always
 * spelled out. It has no empty comment: one that is taken away becomes an empty text.
 */
final class HsqldbSqlRenderer extends StandardSqlRenderer {

    HsqldbSqlRenderer(ChangeWriter out) {
        super(out);
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        Table counted = new Table(
                table.name(),
                table.columns().stream().map(this::counted).toList(),
                table.primaryKey(),
                table.uniqueConstraints(),
                table.foreignKeys(),
                table.checkConstraints(),
                table.indexes(),
                table.remarks());
        return super.visit(new CreateTable(counted, operation.ifNotExists()));
    }

    @Override
    protected List<SqlStatement> addColumns(AddColumn operation) {
        List<Column> columns = operation.columns().stream().map(this::counted).toList();
        return super.addColumns(
                new AddColumn(operation.table(), columns, operation.constraints(), List.of(), operation.placements()));
    }

    @Override
    protected @Nullable String place(ColumnPlacement placement) {
        return (placement.before() == null) ? null : "before " + out.name(placement.before());
    }

    /** HSQLDB keeps a column that shares a constraint with another one, so the constraints that are known go first. */
    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        AddColumn definition = operation.definition();
        List<Constraint> constraints = (definition == null) ? List.of() : definition.constraints();
        for (Constraint constraint : constraints) {
            String name = constraint.name();
            if (name != null) {
                statements.add(tables.dropConstraint(operation.table(), name, "drop constraint"));
            }
        }
        statements.addAll(super.visit(operation));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return List.of(rename(operation.table(), operation.column(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        RemarksChange remarks = operation.newRemarks();
        boolean taken = remarks != null && remarks.remarks() == null;
        List<SqlStatement> statements = new ArrayList<>();
        DefaultChange newDefault = operation.newDefault();
        Column existing = operation.existing();
        if (newDefault != null && existing != null && existing.defaultValue() instanceof Value.NextValue sequence) {
            statements.addAll(
                    visit(new DropDefaultValue(operation.table(), operation.column(), existing.type(), sequence)));
            newDefault = (newDefault.value() == null) ? null : newDefault;
        }
        statements.addAll(super.visit(new AlterColumn(
                operation.table(),
                operation.column(),
                null,
                operation.newType(),
                operation.newNullable(),
                newDefault,
                taken ? new RemarksChange("") : remarks,
                existing)));
        String newName = operation.newName();
        if (newName != null) {
            statements.add(rename(operation.table(), operation.column(), newName));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropDefaultValue operation) {
        if (operation.oldValue() instanceof Value.NextValue) {
            String action = "alter column " + out.name(operation.column()) + " drop generated";
            String column = operation.table() + "." + operation.column();
            return List.of(tables.alter(operation.table(), action, "drop default of", column));
        }
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        String action =
                "alter column " + out.name(operation.column()) + " " + tables.definition(counted(operation.identity()));
        return List.of(tables.alter(operation.table(), action, "number", operation.table() + "." + operation.column()));
    }

    @Override
    public List<SqlStatement> visit(SetTableRemarks operation) {
        return List.of(tables.remark(operation.table(), text(operation.remarks())));
    }

    @Override
    public List<SqlStatement> visit(SetColumnRemarks operation) {
        return List.of(tables.remark(operation.table(), operation.column(), text(operation.remarks())));
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        return super.visit(new CreateSequence(HsqldbSequences.inFull(operation.sequence())));
    }

    /** There is no cache of numbers, so a change of nothing but its size does nothing. */
    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        refuseType(operation);
        AlterSequence known = new AlterSequence(
                operation.sequence(),
                null,
                operation.startValue(),
                operation.incrementBy(),
                operation.minValue(),
                operation.maxValue(),
                null,
                operation.cycle(),
                null);
        AlterSequence nothing = new AlterSequence(operation.sequence(), null, null, null, null, null, null, null, null);
        return known.equals(nothing) ? List.of() : super.visit(known);
    }

    /** There is no {@code create or replace}: a view that is replaced goes first, as long as no other one reads it. */
    @Override
    public List<SqlStatement> visit(CreateView operation) {
        CreateView plain = new CreateView(
                operation.view(),
                operation.selectQuery(),
                false,
                operation.fullDefinition(),
                operation.remarks(),
                null);
        return operation.replaceIfExists()
                ? both(visit(new DropView(operation.view(), true, null)), super.visit(plain))
                : super.visit(plain);
    }

    @Override
    public List<SqlStatement> visit(CreateRoutine operation) {
        QualifiedName name = operation.name();
        if (!operation.replaceIfExists()) {
            return super.visit(operation);
        }
        if (name == null) {
            throw out.refuse(
                    out.grammar().product()
                            + " has no 'create or replace', and the name of what is replaced isn't known.",
                    "Give the change the name, so that the old one can be dropped.");
        }
        return both(
                visit(new DropRoutine(operation.kind(), name, null, null, true, null)),
                super.visit(new CreateRoutine(operation.kind(), name, null, operation.text(), false, null)));
    }

    /** A trigger is dropped without its table, and a routine by its name alone. */
    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        if (operation.arguments() != null) {
            throw out.refuse(
                    out.grammar().product() + " doesn't drop routines by their arguments, but all of a name at once.",
                    "Leave the arguments out if it is the only one, or write a 'sql' with 'drop specific routine'.");
        }
        return super.visit(new DropRoutine(operation.kind(), operation.name(), null, null, operation.ifExists(), null));
    }

    /** HSQLDB wants to know the type of each null that is selected, but not of one that a MERGE inserts. */
    @Override
    public List<SqlStatement> visit(UpsertRows operation) {
        return new UpsertStatements(out, operation).merge("(values (0)) as one_row (one_column)");
    }

    private static List<SqlStatement> both(List<SqlStatement> first, List<SqlStatement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static String text(@Nullable String remarks) {
        return (remarks == null) ? "" : remarks;
    }

    private SqlStatement rename(QualifiedName table, String column, String newName) {
        String action = "alter column " + out.name(column) + " rename to " + out.name(newName);
        return tables.alter(table, action, "rename column", table + "." + column);
    }

    private Column counted(Column column) {
        Identity identity = identity(column);
        return (identity == null) ? column : column.withIdentity(counted(identity));
    }

    private static Identity counted(Identity identity) {
        if (identity.startWith() != null) {
            return identity;
        }
        Long increment = identity.incrementBy();
        long start = (increment != null && increment < 0) ? -1 : 1;
        return new Identity(identity.always(), start, increment);
    }

    private @Nullable Identity identity(Column column) {
        if (column.identity() != null) {
            return column.identity();
        }
        boolean implied = column.defaultValue() == null && out.grammar().types().generatesValues(column.type());
        return implied ? Identity.byDefault() : null;
    }
}
