package dev.migrate.dialect.oracle;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RemarksChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Renders operations for Oracle. */
final class OracleSqlRenderer extends OracleObjectRenderer {

    /** The error that says that somebody has the name already. */
    private static final int NAME_TAKEN = -955;

    private final OracleForeignKeys foreignKeys;

    OracleSqlRenderer(ChangeWriter out) {
        super(out);
        this.foreignKeys = new OracleForeignKeys(out);
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        table.foreignKeys().forEach(foreignKeys::require);
        List<SqlStatement> statements = super.visit(new CreateTable(table, false));
        int created = 1 + table.indexes().size();
        return operation.ifNotExists()
                ? Stream.concat(
                                statements.stream()
                                        .limit(created)
                                        .map((statement) -> blocks.unless(statement, NAME_TAKEN)),
                                statements.stream().skip(created))
                        .toList()
                : statements;
    }

    @Override
    public List<SqlStatement> visit(DropTable operation) {
        String sql = "drop table " + out.name(operation.table())
                + (operation.cascadeConstraints() ? " cascade constraints" : "");
        SqlStatement statement = out.statement(sql, "drop table", operation.table());
        return List.of(operation.ifExists() ? blocks.unless(statement, NO_TABLE) : statement);
    }

    @Override
    protected List<SqlStatement> addColumns(AddColumn operation) {
        QualifiedName table = operation.table();
        List<Column> columns = operation.columns();
        String action = columns.stream().map(tables::definition).collect(Collectors.joining(", ", "add (", ")"));
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(tables.alter(table, action, adding(operation), added(operation)));
        operation.constraints().forEach((constraint) -> statements.addAll(addConstraint(table, constraint)));
        columns.forEach((column) -> statements.addAll(tables.remarks(table, column)));
        return statements;
    }

    /** Oracle keeps a column that shares a constraint with another one, so the constraints that are known go first. */
    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        QualifiedName table = operation.table();
        List<SqlStatement> statements = new ArrayList<>();
        AddColumn definition = operation.definition();
        List<Constraint> constraints = (definition == null) ? List.of() : definition.constraints();
        for (Constraint constraint : constraints) {
            if (constraint.name() != null) {
                statements.add(tables.dropConstraint(table, constraint.name(), "drop constraint"));
            }
        }
        statements.add(tables.dropColumns(operation, "drop (" + out.names(operation.columns()) + ")"));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(ModifyDataType operation) {
        String type = out.type(operation.newType());
        return List.of(modify(operation.table(), operation.column(), type, "change type of"));
    }

    /** One statement changes type, default and nullability; a default is taken away by making it null. */
    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        QualifiedName table = operation.table();
        String column = operation.column();
        DataType newType = operation.newType();
        List<String> parts = new ArrayList<>();
        if (newType != null) {
            parts.add(out.type(newType));
        }
        DefaultChange newDefault = operation.newDefault();
        if (newDefault != null) {
            Column existing = operation.existing();
            DataType type = (newType != null) ? newType : (existing == null) ? null : existing.type();
            parts.add(defaultClause(newDefault.value(), type));
        }
        if (operation.newNullable() != null) {
            parts.add(operation.newNullable() ? "null" : "not null");
        }
        List<SqlStatement> statements = new ArrayList<>();
        if (!parts.isEmpty()) {
            statements.add(modify(table, column, String.join(" ", parts), "alter column"));
        }
        RemarksChange newRemarks = operation.newRemarks();
        if (newRemarks != null) {
            statements.add(remark(table, column, newRemarks.remarks()));
        }
        if (operation.newName() != null) {
            statements.add(tables.renameColumn(table, column, operation.newName()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AddDefaultValue operation) {
        String clause = defaultClause(operation.value(), operation.columnType());
        return List.of(modify(operation.table(), operation.column(), clause, "set default of"));
    }

    @Override
    public List<SqlStatement> visit(DropDefaultValue operation) {
        return List.of(modify(operation.table(), operation.column(), "default null", "drop default of"));
    }

    @Override
    public List<SqlStatement> visit(AddNotNullConstraint operation) {
        List<SqlStatement> statements = new ArrayList<>(super.visit(operation));
        statements.set(
                statements.size() - 1, modify(operation.table(), operation.column(), "not null", "forbid nulls in"));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(DropNotNullConstraint operation) {
        return List.of(modify(operation.table(), operation.column(), "null", "allow nulls in"));
    }

    @Override
    public List<SqlStatement> visit(InsertRows operation) {
        return blocks.insert(operation);
    }

    @Override
    protected List<SqlStatement> addConstraint(QualifiedName table, Constraint constraint) {
        foreignKeys.require(constraint);
        return super.addConstraint(table, constraint);
    }

    private String defaultClause(@Nullable Value value, @Nullable DataType type) {
        return "default " + ((value == null) ? "null" : out.literal(value, type));
    }

    private SqlStatement modify(QualifiedName table, String column, String definition, String comment) {
        return tables.alter(
                table, "modify (" + out.name(column) + " " + definition + ")", comment, table + "." + column);
    }
}
