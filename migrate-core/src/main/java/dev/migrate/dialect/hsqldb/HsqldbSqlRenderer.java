package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import java.util.ArrayList;
import java.util.List;
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
    public List<SqlStatement> visit(AddColumn operation) {
        List<Column> columns = operation.columns().stream().map(this::counted).toList();
        return super.visit(new AddColumn(operation.table(), columns, operation.constraints()));
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
        List<SqlStatement> statements = new ArrayList<>(super.visit(new AlterColumn(
                operation.table(),
                operation.column(),
                null,
                operation.newType(),
                operation.newNullable(),
                operation.newDefault(),
                taken ? new RemarksChange("") : remarks,
                operation.existing())));
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
    public List<SqlStatement> visit(CreateSequence operation) {
        return super.visit(new CreateSequence(HsqldbSequences.inFull(operation.sequence())));
    }

    private SqlStatement rename(QualifiedName table, String column, String newName) {
        String action = "alter column " + out.name(column) + " rename to " + out.name(newName);
        return tables.alter(table, action, "rename column", table + "." + column);
    }

    private Column counted(Column column) {
        Identity identity = identity(column);
        if (identity == null || identity.startWith() != null) {
            return column;
        }
        Long increment = identity.incrementBy();
        long start = (increment != null && increment < 0) ? -1 : 1;
        return column.withIdentity(new Identity(identity.always(), start, increment));
    }

    private @Nullable Identity identity(Column column) {
        if (column.identity() != null) {
            return column.identity();
        }
        boolean implied = column.defaultValue() == null && out.grammar().types().generatesValues(column.type());
        return implied ? Identity.byDefault() : null;
    }
}
