package dev.migrate.dialect.oracle;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Renders what Oracle does with views, sequences, schemas, routines and comments in its own way. */
abstract class OracleObjectRenderer extends StandardSqlRenderer {

    /** The errors that say that there is no such table or view, trigger, procedure or function. */
    static final int NO_TABLE = -942;

    private static final int NO_TRIGGER = -4080;
    private static final int NO_ROUTINE = -4043;

    /** Writes blocks of PL/SQL. */
    protected final OracleBlocks blocks;

    OracleObjectRenderer(ChangeWriter out) {
        super(out, EnumSet.of(IndexFeature.EXPRESSIONS));
        this.blocks = new OracleBlocks(out);
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        String sql = new OracleSequence(out, operation.sequence()).create();
        return List.of(
                out.statement(sql, "create sequence", operation.sequence().name()));
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        String sql = OracleSequence.alter(out, operation);
        return List.of(out.statement(sql, "alter sequence", operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        return List.of(rename(operation.sequence(), operation.newName(), "rename sequence"));
    }

    @Override
    public List<SqlStatement> visit(RenameView operation) {
        return List.of(rename(operation.view(), operation.newName(), "rename view"));
    }

    @Override
    public List<SqlStatement> visit(DropView operation) {
        SqlStatement drop = out.statement("drop view " + out.name(operation.view()), "drop view", operation.view());
        return List.of(operation.ifExists() ? blocks.unless(drop, NO_TABLE) : drop);
    }

    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        throw out.refuse(
                "The column '" + operation.column()
                        + "' can't become an identity on Oracle, where a column is created as one.",
                "Add a new column with 'autoIncrement', or use a sequence as the default.");
    }

    @Override
    public List<SqlStatement> visit(SetTableRemarks operation) {
        String sql = "comment on table " + out.name(operation.table()) + " is " + text(operation.remarks());
        return List.of(out.statement(sql, "comment on table", operation.table()));
    }

    @Override
    public List<SqlStatement> visit(SetColumnRemarks operation) {
        return List.of(remark(operation.table(), operation.column(), operation.remarks()));
    }

    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        throw schemasAreUsers(operation.schema());
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        throw schemasAreUsers(operation.schema());
    }

    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        if (operation.arguments() != null) {
            throw out.refuse(
                    "'" + operation.name() + "' is dropped by its arguments, and Oracle knows it by its name alone.",
                    "Leave the arguments out.");
        }
        String kind = operation.kind().name().toLowerCase(Locale.ROOT);
        SqlStatement drop =
                out.statement("drop " + kind + " " + out.name(operation.name()), "drop " + kind, operation.name());
        int absent = (operation.kind() == RoutineKind.TRIGGER) ? NO_TRIGGER : NO_ROUTINE;
        return List.of(operation.ifExists() ? blocks.unless(drop, absent) : drop);
    }

    /** A view's comment is set as a table's is. */
    @Override
    protected SqlStatement viewRemarks(CreateView operation, String remarks) {
        String sql = "comment on table " + out.name(operation.view()) + " is " + text(remarks);
        return out.statement(sql, "comment on view", operation.view());
    }

    /** Returns the statement that sets a column's comment, or takes it away. */
    protected final SqlStatement remark(QualifiedName table, String column, @Nullable String remarks) {
        String sql = "comment on column " + out.name(table) + "." + out.name(column) + " is " + text(remarks);
        return out.statement(sql, "comment on column", table + "." + column);
    }

    /** An empty comment is none; null isn't allowed there. */
    private String text(@Nullable String remarks) {
        return (remarks == null) ? "''" : out.textOrNull(remarks);
    }

    @Override
    protected String fromNothing() {
        return " from dual";
    }

    private SqlStatement rename(QualifiedName name, String newName, String comment) {
        if (name.schema() != null) {
            throw out.refuse(
                    "Oracle renames '" + name.name() + "' only in the connection's own schema.",
                    "Leave the schema out and connect as its user, or drop it and create it again.");
        }
        return out.statement("rename " + out.name(name) + " to " + out.name(newName), comment, name);
    }

    private MigrateException schemasAreUsers(String schema) {
        return out.refuse(
                "The schema '" + schema + "' is a user on Oracle, which a migration doesn't create or drop.",
                "Let an administrator do it, or keep the change to other databases with 'dbms'.");
    }
}
