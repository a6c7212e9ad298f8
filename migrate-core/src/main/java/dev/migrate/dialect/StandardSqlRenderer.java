package dev.migrate.dialect;

import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
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
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders the operations of one change as standard SQL; a database overrides what it does in another way.
 *
 * <p>An instance is for one change and one thread.
 */
public abstract class StandardSqlRenderer extends CompositeRenderer {

    /** Writes {@code alter table} statements. */
    protected final TableStatements tables;

    private final IndexStatements indexes;

    /** Creates the renderer of one change for a database whose indexes are plain ones. */
    protected StandardSqlRenderer(ChangeWriter out) {
        this(out, Set.of());
    }

    /** Creates the renderer of one change for a database whose indexes can do more. */
    protected StandardSqlRenderer(ChangeWriter out, Set<IndexFeature> indexFeatures) {
        this(out, indexFeatures, new TableStatements(out, new ColumnClause(out)));
    }

    /** Creates the renderer of one change, with statements about tables written so. */
    protected StandardSqlRenderer(ChangeWriter out, Set<IndexFeature> indexFeatures, TableStatements tables) {
        super(out);
        this.tables = tables;
        this.indexes = new IndexStatements(out, indexFeatures);
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
        table.indexes()
                .forEach(
                        (index) -> statements.add(indexes.create(table.name(), index, operation.ifNotExists(), false)));
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
    protected List<SqlStatement> addColumns(AddColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        QualifiedName table = operation.table();
        operation
                .columns()
                .forEach((column) -> statements.add(tables.alter(
                        table,
                        "add column " + tables.definition(column) + placed(operation, column),
                        adding(operation, column),
                        table + "." + column.name())));
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
        String words = out.columnDefault(operation.value(), operation.columnType());
        return alterColumn(operation.table(), operation.column(), "set " + words, "set default of");
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
        return List.of(indexes.create(operation.table(), operation.index(), false, operation.concurrently()));
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return List.of(indexes.drop(operation));
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        return List.of(indexes.rename(operation));
    }

    @Override
    public List<SqlStatement> visit(AddCheckConstraint operation) {
        return addConstraint(operation.table(), operation.constraint());
    }

    @Override
    public List<SqlStatement> visit(DropCheckConstraint operation) {
        return List.of(tables.dropConstraint(operation.table(), operation.name(), "drop check"));
    }

    /** Only a database that can run a loop over its catalogue knows the keys. */
    @Override
    public List<SqlStatement> visit(DropAllForeignKeyConstraints operation) {
        throw out.refuse(
                out.grammar().product()
                        + " has no statement that drops the foreign keys of a table whatever their names.",
                "Use one 'dropForeignKeyConstraint' for each of them, or a Java migration.");
    }

    @Override
    public List<SqlStatement> visit(SetTableRemarks operation) {
        return List.of(tables.remark(operation.table(), operation.remarks()));
    }

    @Override
    public List<SqlStatement> visit(SetColumnRemarks operation) {
        return List.of(tables.remark(operation.table(), operation.column(), operation.remarks()));
    }

    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        String action = "add " + ColumnClause.identity(operation.identity());
        return alterColumn(operation.table(), operation.column(), action, "number");
    }

    /** Returns the statement that drops whatever primary key the table has. */
    protected SqlStatement dropUnnamedPrimaryKey(QualifiedName table) {
        return tables.alter(table, "drop primary key", "drop primary key of", table);
    }

    /** Returns the statements that add a constraint to a table that exists. */
    protected List<SqlStatement> addConstraint(QualifiedName table, Constraint constraint) {
        return List.of(tables.add(table, constraint));
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
