package dev.migrate.dialect;

import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
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
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.UpdateRows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders the operations of one change as standard SQL; a database overrides what it does in another way.
 *
 * <p>An instance is for one change and one thread.
 */
public abstract class StandardSqlRenderer implements OperationVisitor<List<SqlStatement>> {

    /** Writes names, values, types and statements of the change. */
    protected final ChangeWriter out;

    /** Writes {@code alter table} statements. */
    protected final TableStatements tables;

    /** Creates the renderer of one change. */
    protected StandardSqlRenderer(ChangeWriter out) {
        this(out, new TableStatements(out, new ColumnClause(out)));
    }

    /** Creates the renderer of one change, with statements about tables written so. */
    protected StandardSqlRenderer(ChangeWriter out, TableStatements tables) {
        this.out = out;
        this.tables = tables;
    }

    /** Returns what one column's alteration needs, as actions after {@code alter table t}. */
    protected final List<String> alterations(AlterColumn operation) {
        return new ColumnAlteration(out, operation).actions();
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(tables.create(table, operation.ifNotExists()));
        table.indexes().forEach((index) -> statements.add(tables.index(table.name(), index, operation.ifNotExists())));
        statements.addAll(tables.remarks(table));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropTable operation) {
        String sql = "drop table " + (operation.ifExists() ? "if exists " : "") + out.name(operation.table())
                + (operation.cascadeConstraints() ? " cascade" : "");
        return List.of(out.statement(sql, "drop table", operation.table()));
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        String action = "rename to " + out.name(operation.newName());
        return List.of(tables.alter(operation.table(), action, "rename table", operation.table()));
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        QualifiedName table = operation.table();
        operation.columns().forEach((column) -> statements.add(tables.add(table, column)));
        operation.constraints().forEach((constraint) -> statements.addAll(addConstraint(table, constraint)));
        operation.columns().forEach((column) -> statements.addAll(tables.remarks(table, column)));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        QualifiedName table = operation.table();
        return operation.columns().stream()
                .map((column) ->
                        tables.alter(table, "drop column " + out.name(column), "drop column", table + "." + column))
                .toList();
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return List.of(tables.renameColumn(operation.table(), operation.column(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(ModifyDataType operation) {
        return alterColumn(
                operation.table(),
                operation.column(),
                "set data type " + out.type(operation.newType()),
                "change type of");
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        QualifiedName table = operation.table();
        String column = table + "." + operation.column();
        alterations(operation).forEach((action) -> statements.add(tables.alter(table, action, "alter column", column)));
        statements.addAll(tables.remarksAndName(operation));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AddDefaultValue operation) {
        String value = out.literal(operation.value(), operation.columnType());
        return alterColumn(operation.table(), operation.column(), "set default " + value, "set default of");
    }

    @Override
    public List<SqlStatement> visit(DropDefaultValue operation) {
        return alterColumn(operation.table(), operation.column(), "drop default", "drop default of");
    }

    @Override
    public List<SqlStatement> visit(AddNotNullConstraint operation) {
        List<SqlStatement> statements = new ArrayList<>();
        Value filler = operation.defaultNullValue();
        if (filler != null) {
            statements.add(fillNulls(operation.table(), operation.column(), filler, operation.columnType()));
        }
        statements.addAll(alterColumn(operation.table(), operation.column(), "set not null", "forbid nulls in"));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropNotNullConstraint operation) {
        return alterColumn(operation.table(), operation.column(), "drop not null", "allow nulls in");
    }

    @Override
    public List<SqlStatement> visit(AddPrimaryKey operation) {
        return addConstraint(operation.table(), operation.primaryKey());
    }

    @Override
    public List<SqlStatement> visit(DropPrimaryKey operation) {
        String name = operation.name();
        return (name == null)
                ? List.of(dropUnnamedPrimaryKey(operation.table()))
                : List.of(tables.dropConstraint(operation.table(), name, "drop primary key"));
    }

    @Override
    public List<SqlStatement> visit(AddUniqueConstraint operation) {
        return addConstraint(operation.table(), operation.constraint());
    }

    @Override
    public List<SqlStatement> visit(DropUniqueConstraint operation) {
        return List.of(tables.dropConstraint(operation.table(), operation.name(), "drop unique constraint"));
    }

    @Override
    public List<SqlStatement> visit(AddForeignKeyConstraint operation) {
        return addConstraint(operation.table(), operation.foreignKey());
    }

    @Override
    public List<SqlStatement> visit(DropForeignKeyConstraint operation) {
        return List.of(tables.dropConstraint(operation.table(), operation.name(), "drop foreign key"));
    }

    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        return List.of(tables.index(operation.table(), operation.index(), false));
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        QuotedName index = out.name(operation.table().withName(operation.name()));
        return List.of(out.statement("drop index " + index, "drop index", operation.name()));
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        String sql = new SequenceClause(out).render(operation.sequence());
        return List.of(
                out.statement(sql, "create sequence", operation.sequence().name()));
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        String sql = "drop sequence " + out.name(operation.sequence());
        return List.of(out.statement(sql, "drop sequence", operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(ExecuteSql operation) {
        return new ScriptStatements(out, this::runsInTransaction).render(operation);
    }

    @Override
    public List<SqlStatement> visit(InsertRows operation) {
        return new RowStatements(out).insert(operation);
    }

    @Override
    public List<SqlStatement> visit(UpdateRows operation) {
        return List.of(new RowStatements(out).update(operation));
    }

    @Override
    public List<SqlStatement> visit(DeleteRows operation) {
        return List.of(new RowStatements(out).delete(operation));
    }

    /** Returns the statement that drops whatever primary key the table has. */
    protected SqlStatement dropUnnamedPrimaryKey(QualifiedName table) {
        return tables.alter(table, "drop primary key", "drop primary key of", table);
    }

    /** Returns the statements that add a constraint to a table that exists. */
    protected List<SqlStatement> addConstraint(QualifiedName table, Constraint constraint) {
        return List.of(tables.add(table, constraint));
    }

    /** Whether the database allows this statement of a script inside a transaction. */
    protected boolean runsInTransaction(String sql) {
        return true;
    }

    private List<SqlStatement> alterColumn(QualifiedName table, String column, String action, String comment) {
        String sql = "alter column " + out.name(column) + " " + action;
        return List.of(tables.alter(table, sql, comment, table + "." + column));
    }

    /** Returns the statement that replaces the nulls of a column. */
    protected final SqlStatement fillNulls(QualifiedName table, String column, Value filler, @Nullable DataType type) {
        String name = out.name(column);
        String sql = "update " + out.name(table) + " set " + name + " = " + out.literal(filler, type) + " where " + name
                + " is null";
        return out.statement(sql, "fill nulls in", table + "." + column);
    }
}
