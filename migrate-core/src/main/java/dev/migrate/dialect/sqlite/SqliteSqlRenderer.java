package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.sqlite.SqliteClause.Kind;
import dev.migrate.model.Constraint;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Renders operations on tables for SQLite, by a copy of the table where ALTER TABLE can't. */
final class SqliteSqlRenderer extends SqliteObjectRenderer {

    private final SqliteColumnForm form;
    private boolean stepping;

    SqliteSqlRenderer(ChangeWriter out, SqliteSchema schema) {
        super(out, schema, new SqliteTableStatements(out));
        this.form = new SqliteColumnForm(out);
    }

    @Override
    public List<SqlStatement> visit(CreateTable operation) {
        Table table = operation.table();
        Table plain = new Table(
                ddl.main(table.name()),
                table.columns().stream()
                        .map((column) -> column.withRemarks(null))
                        .toList(),
                table.primaryKey(),
                table.uniqueConstraints(),
                table.foreignKeys(),
                table.checkConstraints(),
                table.indexes(),
                null);
        return step(both(
                super.visit(new CreateTable(plain, operation.ifNotExists())),
                ddl.start(plain, operation.ifNotExists())));
    }

    /** Dropping a table would delete what refers to it; so the foreign keys have to go first, as elsewhere. */
    @Override
    public List<SqlStatement> visit(DropTable operation) {
        QualifiedName table = ddl.main(operation.table());
        List<SqlStatement> statements = new ArrayList<>();
        List<String> references = schema.isKnown() ? references(table) : List.of();
        if (!operation.cascadeConstraints() && !references.isEmpty()) {
            throw out.refuse(
                    "The table '" + table + "' is referred to by '" + String.join("', '", references)
                            + "', whose rows SQLite could delete with it.",
                    "Drop the foreign keys before, or say 'cascadeConstraints: true'.");
        }
        if (operation.cascadeConstraints()) {
            references.forEach((other) -> statements.addAll(new SqliteTableCopy(out, schema, QualifiedName.of(other))
                    .to((sql) -> sql.without((clause) -> SqliteReferences.refersTo(clause, table.name())))));
        }
        statements.addAll(super.visit(new DropTable(table, false, operation.ifExists(), null)));
        return statements;
    }

    @Override
    public List<SqlStatement> visit(RenameTable operation) {
        return super.visit(new RenameTable(ddl.main(operation.table()), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(AddColumn operation) {
        return operation.existingRows().isEmpty() ? super.visit(operation) : inSteps(() -> super.visit(operation));
    }

    @Override
    protected List<SqlStatement> addColumns(AddColumn operation) {
        return step(
                new SqliteColumnAddition(out, schema, ddl).render(operation, (column) -> adding(operation, column)));
    }

    @Override
    public List<SqlStatement> visit(DropColumn operation) {
        return new SqliteColumnRemoval(out, schema, ddl).render(operation);
    }

    @Override
    public List<SqlStatement> visit(RenameColumn operation) {
        return List.of(ddl.renameColumn(ddl.main(operation.table()), operation.column(), operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(ModifyDataType operation) {
        return change(
                operation.table(),
                operation.column(),
                (sql) -> form.typed(sql, operation.column(), operation.newType()));
    }

    @Override
    public List<SqlStatement> visit(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        if (operation.newType() != null || operation.newNullable() != null || operation.newDefault() != null) {
            statements.addAll(change(operation.table(), operation.column(), (sql) -> form.altered(sql, operation)));
        }
        String newName = operation.newName();
        if (newName != null) {
            statements.add(ddl.renameColumn(ddl.main(operation.table()), operation.column(), newName));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(AddDefaultValue operation) {
        return change(
                operation.table(),
                operation.column(),
                (sql) -> form.defaulting(sql, operation.column(), operation.value(), operation.columnType()));
    }

    @Override
    public List<SqlStatement> visit(DropDefaultValue operation) {
        return change(
                operation.table(), operation.column(), (sql) -> form.defaulting(sql, operation.column(), null, null));
    }

    @Override
    public List<SqlStatement> visit(AddNotNullConstraint operation) {
        QualifiedName table = ddl.main(operation.table());
        Value filler = operation.defaultNullValue();
        List<SqlStatement> fill = (filler == null)
                ? List.of()
                : List.of(fillNulls(table, operation.column(), filler, operation.columnType()));
        return both(
                fill,
                change(table, operation.column(), (sql) -> SqliteColumnForm.nullable(sql, operation.column(), false)));
    }

    @Override
    public List<SqlStatement> visit(DropNotNullConstraint operation) {
        return change(
                operation.table(),
                operation.column(),
                (sql) -> SqliteColumnForm.nullable(sql, operation.column(), true));
    }

    /** The name, if one is given, isn't asked for: a table has one key at most. */
    @Override
    public List<SqlStatement> visit(DropPrimaryKey operation) {
        return change(operation.table(), null, (sql) -> {
            List<String> columns = sql.primaryKey();
            if (columns.isEmpty()) {
                throw out.refuse("The table '" + operation.table() + "' has no primary key.", "Leave the change out.");
            }
            if (sql.autoIncrement()) {
                throw out.refuse(
                        "The table '" + operation.table() + "' numbers its rows by its primary key, which SQLite can't"
                                + " do without it.",
                        "Write a 'sql' that makes the table anew.");
            }
            SqliteTableSql result = sql.without((clause) -> clause.is(Kind.PRIMARY_KEY));
            return sql.isRowNumber(columns.get(0)) ? SqliteColumnForm.nullable(result, columns.get(0), false) : result;
        });
    }

    @Override
    public List<SqlStatement> visit(DropUniqueConstraint operation) {
        return dropConstraint(operation.table(), operation.name(), Kind.UNIQUE, "unique constraint");
    }

    @Override
    public List<SqlStatement> visit(DropForeignKeyConstraint operation) {
        return dropConstraint(operation.table(), operation.name(), Kind.FOREIGN_KEY, "foreign key");
    }

    @Override
    public List<SqlStatement> visit(DropCheckConstraint operation) {
        return dropConstraint(operation.table(), operation.name(), Kind.CHECK, "check");
    }

    @Override
    public List<SqlStatement> visit(DropAllForeignKeyConstraints operation) {
        return change(operation.table(), null, (sql) -> sql.without((clause) -> clause.is(Kind.FOREIGN_KEY)));
    }

    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        String column = operation.column();
        UnaryOperator<SqliteTableSql> numbered = (sql) -> {
            List<String> columns = sql.primaryKey();
            PrimaryKey key = columns.isEmpty() ? null : new PrimaryKey(keyName(sql), columns);
            String numbering = ddl.numbering(column, key, operation.identity());
            return sql.without((clause) -> clause.is(Kind.PRIMARY_KEY))
                    .with(column, (each) -> each.withType("integer").with(numbering));
        };
        return change(operation.table(), column, numbered, operation.identity().startWith());
    }

    @Override
    public List<SqlStatement> visit(MergeColumns operation) {
        return inSteps(() -> super.visit(operation));
    }

    @Override
    public List<SqlStatement> visit(AddLookupTable operation) {
        return inSteps(() -> super.visit(operation));
    }

    @Override
    protected List<SqlStatement> addConstraint(QualifiedName table, Constraint constraint) {
        return change(table, null, (sql) -> {
            SqliteTableSql result = sql;
            if (constraint instanceof PrimaryKey key) {
                for (String column : key.columns()) {
                    result = SqliteColumnForm.nullable(result, column, false);
                }
            }
            return result.withConstraint(ddl.definition(constraint));
        });
    }

    /** Renders an operation that is made of others, each of which meets what those before it leave behind. */
    private List<SqlStatement> inSteps(Supplier<List<SqlStatement>> operation) {
        return schema.aside(out, () -> {
            stepping = true;
            return operation.get();
        });
    }

    private List<SqlStatement> step(List<SqlStatement> statements) {
        if (stepping) {
            schema.follow(statements);
        }
        return statements;
    }

    private List<SqlStatement> dropConstraint(QualifiedName table, String name, Kind kind, String what) {
        Predicate<SqliteClause> wanted = (clause) -> clause.is(kind) && clause.isNamed(name);
        return change(table, null, (sql) -> {
            if (!sql.has(wanted)) {
                throw new UnknownObjectException(out, "The table '" + table + "' has no " + what + " '" + name + "'.");
            }
            return sql.without(wanted);
        });
    }

    private List<SqlStatement> change(
            QualifiedName table, @Nullable String column, UnaryOperator<SqliteTableSql> change) {
        return change(table, column, change, null);
    }

    private List<SqlStatement> change(
            QualifiedName table, @Nullable String column, UnaryOperator<SqliteTableSql> change, @Nullable Long start) {
        SqliteTableCopy copy = new SqliteTableCopy(out, schema, ddl.main(table));
        if (column != null && copy.before().column(column).isEmpty()) {
            throw new UnknownObjectException(out, "The table '" + table + "' has no column '" + column + "'.");
        }
        return step(copy.to(change, (dropped) -> false, start));
    }

    private static @Nullable String keyName(SqliteTableSql sql) {
        return sql.clauses()
                .filter((clause) -> clause.is(Kind.PRIMARY_KEY))
                .findFirst()
                .map(SqliteClause::name)
                .orElse(null);
    }

    private List<String> references(QualifiedName table) {
        try {
            return SqliteReferences.to(schema.catalogue(out), table.name());
        } catch (SQLException ex) {
            throw SqliteSchema.failed(out, ex);
        }
    }
}
