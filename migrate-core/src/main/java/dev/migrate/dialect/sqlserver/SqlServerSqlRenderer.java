package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders operations for SQL Server. */
final class SqlServerSqlRenderer extends SqlServerObjectRenderer {

    private final SqlServerTableStatements definitions;

    SqlServerSqlRenderer(ChangeWriter out) {
        super(out);
        this.definitions = new SqlServerTableStatements(out, tables);
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(definitions.create(table, operation.ifNotExists()));
        for (Index index : table.indexes()) {
            for (SqlStatement create : visit(new CreateIndex(table.name(), index, false))) {
                statements.add(
                        operation.ifNotExists() ? definitions.unlessIndexExists(table.name(), index, create) : create);
            }
        }
        if (table.remarks() != null) {
            String sql = scripts.remarks(table.name(), null, table.remarks());
            statements.add(out.statement(sql, "comment on table", table.name()));
        }
        statements.addAll(remarks(table.name(), table.columns()));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropTable operation) {
        List<SqlStatement> statements = new ArrayList<>();
        QualifiedName table = operation.table();
        if (operation.cascadeConstraints()) {
            statements.add(out.statement(scripts.dropReferences(table), "drop foreign keys to", table));
        }
        String sql = "drop table " + (operation.ifExists() ? "if exists " : "") + out.name(table);
        statements.add(out.statement(sql, "drop table", table));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        String sql = scripts.rename(names.path(operation.table()), operation.newName(), "OBJECT");
        return List.of(out.statement(sql, "rename table", operation.table()));
    }

    @Override
    protected List<SqlStatement> addColumns(AddColumn operation) {
        QualifiedName table = operation.table();
        List<Column> columns = operation.columns();
        Stream<String> parts = Stream.concat(
                columns.stream().map(definitions::definition),
                operation.constraints().stream().map(definitions::definition));
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(definitions.add(table, parts, adding(operation), added(operation)));
        statements.addAll(remarks(table, columns));
        return statements;
    }

    /** The server keeps a column that a default or a constraint is about, so what is known of those goes first. */
    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        QualifiedName table = operation.table();
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(out.statement(scripts.dropDefaults(table, operation.columns()), "drop defaults of", table));
        AddColumn definition = operation.definition();
        List<Constraint> constraints = (definition == null) ? List.of() : definition.constraints();
        for (Constraint constraint : constraints) {
            String name = constraint.name();
            if (name != null) {
                String action = "drop constraint if exists " + out.name(name);
                statements.add(tables.alter(table, action, "drop constraint", name));
            }
        }
        statements.add(tables.dropColumns(operation, "drop column " + out.names(operation.columns())));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return List.of(rename(operation.table(), operation.column(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(ModifyDataType operation) {
        return List.of(alter(operation.table(), operation.column(), operation.newType(), null, "change type of"));
    }

    /** The old default may have no meaning in the new type, so it goes first. */
    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        QualifiedName table = operation.table();
        String column = operation.column();
        DefaultChange newDefault = operation.newDefault();
        DataType newType = operation.newType();
        List<SqlStatement> statements = new ArrayList<>();
        if (newDefault != null) {
            statements.add(dropDefault(table, column));
        }
        if (newType != null || operation.newNullable() != null) {
            statements.add(alter(table, column, newType, operation.newNullable(), "alter column"));
        }
        if (newDefault != null && newDefault.value() != null) {
            Column existing = operation.existing();
            DataType type = (newType != null) ? newType : (existing == null) ? null : existing.type();
            statements.add(addDefault(table, column, newDefault.value(), type));
        }
        RemarksChange newRemarks = operation.newRemarks();
        if (newRemarks != null) {
            statements.add(remarks(table, column, newRemarks.remarks()));
        }
        if (operation.newName() != null) {
            statements.add(rename(table, column, operation.newName()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AddDefaultValue operation) {
        return List.of(
                dropDefault(operation.table(), operation.column()),
                addDefault(operation.table(), operation.column(), operation.value(), operation.columnType()));
    }

    @Override
    public List<SqlStatement> visit(DropDefaultValue operation) {
        return List.of(dropDefault(operation.table(), operation.column()));
    }

    @Override
    public List<SqlStatement> visit(AddNotNullConstraint operation) {
        List<SqlStatement> statements = new ArrayList<>();
        QualifiedName table = operation.table();
        Value filler = operation.defaultNullValue();
        if (filler != null) {
            String name = out.name(operation.column());
            String sql = "update " + out.name(table) + " set " + name + " = "
                    + out.literal(filler, operation.columnType()) + " where " + name + " is null";
            statements.add(out.statement(sql, "fill nulls in", table + "." + operation.column()));
        }
        statements.add(alter(table, operation.column(), null, false, "forbid nulls in"));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropNotNullConstraint operation) {
        return List.of(alter(operation.table(), operation.column(), null, true, "allow nulls in"));
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        String sql = "drop index " + out.name(operation.name()) + " on " + out.name(operation.table());
        return List.of(out.statement(sql, "drop index", operation.name()));
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        CreateSequence portable = new CreateSequence(SqlServerSequence.withPortableDefaults(operation.sequence()));
        return super.visit(portable);
    }

    /** A key's columns must not be nullable before; elsewhere the key makes them so. */
    @Override
    protected List<SqlStatement> addConstraint(QualifiedName table, Constraint constraint) {
        List<SqlStatement> statements = new ArrayList<>();
        if (constraint instanceof PrimaryKey key) {
            for (String column : key.columns()) {
                String sql = scripts.forbidNulls(table, column);
                statements.add(out.statement(sql, "forbid nulls in", table + "." + column));
            }
        }
        definitions.definition(constraint); // Refuses what the server can't do.
        statements.addAll(super.addConstraint(table, constraint));
        return statements;
    }

    @Override
    protected SqlStatement dropUnnamedPrimaryKey(QualifiedName table) {
        return out.statement(scripts.dropPrimaryKey(table), "drop primary key of", table);
    }

    @Override
    protected boolean runsInTransaction(String sql) {
        return SqlServerTransactionRule.runsInTransaction(sql, out.grammar().lexicalRules(), out.location());
    }

    private SqlStatement alter(
            QualifiedName table, String column, @Nullable DataType type, @Nullable Boolean nullable, String comment) {
        return out.statement(scripts.alterColumn(table, column, type, nullable), comment, table + "." + column);
    }

    private SqlStatement dropDefault(QualifiedName table, String column) {
        return out.statement(scripts.dropDefaults(table, List.of(column)), "drop default of", table + "." + column);
    }

    private SqlStatement addDefault(QualifiedName table, String column, Value value, @Nullable DataType type) {
        String action = "add default " + out.literal(value, type) + " for " + out.name(column);
        return tables.alter(table, action, "set default of", table + "." + column);
    }

    private SqlStatement rename(QualifiedName table, String column, String newName) {
        String sql = scripts.rename(names.path(table, column), newName, "COLUMN");
        return out.statement(sql, "rename column", table + "." + column);
    }

    private List<SqlStatement> remarks(QualifiedName table, List<Column> columns) {
        return columns.stream()
                .filter((column) -> column.remarks() != null)
                .map((column) -> remarks(table, column.name(), column.remarks()))
                .toList();
    }

    private SqlStatement remarks(QualifiedName table, String column, @Nullable String remarks) {
        return out.statement(scripts.remarks(table, column, remarks), "comment on column", table + "." + column);
    }
}
