package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Renders what SQL Server does with views, sequences, schemas, routines and comments in its own way. */
abstract class SqlServerObjectRenderer extends StandardSqlRenderer {

    /** Writes batches that ask the catalogue. */
    protected final SqlServerScripts scripts;

    /** Writes names as texts. */
    protected final SqlServerNames names;

    SqlServerObjectRenderer(ChangeWriter out) {
        super(out, EnumSet.of(IndexFeature.CONDITIONS, IndexFeature.INCLUDED_COLUMNS));
        this.scripts = new SqlServerScripts(out);
        this.names = new SqlServerNames(out);
    }

    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        String sql = scripts.rename(names.path(operation.table(), operation.name()), operation.newName(), "INDEX");
        return List.of(out.statement(sql, "rename index", operation.name()));
    }

    @Override
    public List<SqlStatement> visit(RenameView operation) {
        String sql = scripts.rename(names.path(operation.view()), operation.newName(), "OBJECT");
        return List.of(out.statement(sql, "rename view", operation.view()));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        String sql = scripts.rename(names.path(operation.sequence()), operation.newName(), "OBJECT");
        return List.of(out.statement(sql, "rename sequence", operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        if (operation.type() != null) {
            throw out.refuse(
                    "The sequence '" + operation.sequence() + "' can't get another type on SQL Server.",
                    "Drop it and create it again, or leave the type out.");
        }
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(AddAutoIncrement operation) {
        throw out.refuse(
                "The column '" + operation.column()
                        + "' can't become an identity on SQL Server, where a column is created as one.",
                "Add a new column with 'autoIncrement', or use a sequence as the default.");
    }

    @Override
    public List<SqlStatement> visit(SetTableRemarks operation) {
        String sql = scripts.remarks(operation.table(), null, operation.remarks());
        return List.of(out.statement(sql, "comment on table", operation.table()));
    }

    @Override
    public List<SqlStatement> visit(SetColumnRemarks operation) {
        String sql = scripts.remarks(operation.table(), operation.column(), operation.remarks());
        return List.of(out.statement(sql, "comment on column", operation.table() + "." + operation.column()));
    }

    @Override
    public List<SqlStatement> visit(DropAllForeignKeyConstraints operation) {
        String sql = scripts.dropForeignKeys(operation.table());
        return List.of(out.statement(sql, "drop foreign keys of", operation.table()));
    }

    /** A schema must be the only thing in its batch, so a condition needs a batch inside the batch. */
    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        String create = "create schema " + out.name(operation.schema());
        String sql = operation.ifNotExists()
                ? "if schema_id(" + names.plain(operation.schema()) + ") is null exec (" + names.text(create) + ")"
                : create;
        return List.of(out.statement(sql, "create schema", operation.schema()));
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        if (operation.cascade()) {
            throw out.refuse(
                    "SQL Server has no statement that drops a schema with everything in it.",
                    "Drop what is in the schema first.");
        }
        String sql = "drop schema " + (operation.ifExists() ? "if exists " : "") + out.name(operation.schema());
        return List.of(out.statement(sql, "drop schema", operation.schema()));
    }

    @Override
    public List<SqlStatement> visit(CreateView operation) {
        return super.visit(operation).stream().map(this::orAlter).toList();
    }

    @Override
    public List<SqlStatement> visit(CreateRoutine operation) {
        return super.visit(operation).stream().map(this::orAlter).toList();
    }

    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        if (operation.arguments() != null) {
            throw out.refuse(
                    "'" + operation.name()
                            + "' is dropped by its arguments, and SQL Server knows it by its name alone.",
                    "Leave the arguments out.");
        }
        String kind = operation.kind().name().toLowerCase(Locale.ROOT);
        String sql = "drop " + kind + " " + (operation.ifExists() ? "if exists " : "") + out.name(operation.name());
        return List.of(out.statement(sql, "drop " + kind, operation.name()));
    }

    @Override
    protected SqlStatement viewRemarks(CreateView operation, String remarks) {
        String sql = scripts.remarks("VIEW", operation.view(), null, remarks);
        return out.statement(sql, "comment on view", operation.view());
    }

    @Override
    protected String concatenation(List<String> texts) {
        return String.join(" + ", texts);
    }

    /** What replaces elsewhere, alters here. */
    private SqlStatement orAlter(SqlStatement statement) {
        String sql = statement.sql().replaceFirst("^create or replace (or alter )?", "create or alter ");
        return new SqlStatement(
                sql, statement.transactional(), statement.comment(), statement.source(), statement.location());
    }
}
