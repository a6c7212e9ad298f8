package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders the operations that aren't about tables and their parts: sequences, types, views, schemas, routines, rows and
 * scripts.
 *
 * <p>Operations that only the engine acts on have no SQL.
 */
public abstract class SchemaObjectRenderer implements OperationVisitor<List<SqlStatement>> {

    /** Writes names, values, types and statements of the change. */
    protected final ChangeWriter out;

    /** Creates the renderer of one change. */
    protected SchemaObjectRenderer(ChangeWriter out) {
        this.out = out;
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        String sql = new SequenceClause(out).render(operation.sequence());
        return List.of(
                out.statement(sql, "create sequence", operation.sequence().name()));
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        String sql = new SequenceClause(out).render(operation, noCycle());
        return List.of(out.statement(sql, "alter sequence", operation.sequence()));
    }

    /** Returns the words for a sequence that ends at its end. */
    protected String noCycle() {
        return "no cycle";
    }

    /** Refuses a new type for a sequence, for databases that can't change it. */
    protected final void refuseType(AlterSequence operation) {
        if (operation.type() != null) {
            throw out.refuse(
                    out.grammar().product() + " can't change the type of a sequence.",
                    "Drop the sequence and create it again, or leave 'dataType' out.");
        }
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        String sql = "alter sequence " + out.name(operation.sequence()) + " rename to " + out.name(operation.newName());
        return List.of(out.statement(sql, "rename sequence", operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        String sql = "drop sequence " + out.name(operation.sequence());
        return List.of(out.statement(sql, "drop sequence", operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(CreateEnumType operation) {
        throw noEnumTypes();
    }

    @Override
    public List<SqlStatement> visit(DropEnumType operation) {
        throw noEnumTypes();
    }

    @Override
    public List<SqlStatement> visit(AddEnumValue operation) {
        throw noEnumTypes();
    }

    @Override
    public List<SqlStatement> visit(RenameEnumValue operation) {
        throw noEnumTypes();
    }

    @Override
    public List<SqlStatement> visit(RenameEnumType operation) {
        throw noEnumTypes();
    }

    @Override
    public List<SqlStatement> visit(CreateView operation) {
        String query = operation.selectQuery();
        String text =
                operation.fullDefinition() ? query : "create view " + out.name(operation.view()) + " as\n" + query;
        String sql = new RoutineStatements(out).create(text, operation.replaceIfExists());
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(out.statement(sql, "create view", operation.view()));
        if (operation.remarks() != null) {
            statements.add(viewRemarks(operation, operation.remarks()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> visit(RenameView operation) {
        String sql = "alter view " + out.name(operation.view()) + " rename to " + out.name(operation.newName());
        return List.of(out.statement(sql, "rename view", operation.view()));
    }

    @Override
    public List<SqlStatement> visit(DropView operation) {
        String sql = "drop view " + (operation.ifExists() ? "if exists " : "") + out.name(operation.view());
        return List.of(out.statement(sql, "drop view", operation.view()));
    }

    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        String sql =
                "create schema " + (operation.ifNotExists() ? "if not exists " : "") + out.name(operation.schema());
        return List.of(out.statement(sql, "create schema", operation.schema()));
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        String sql = "drop schema " + (operation.ifExists() ? "if exists " : "") + out.name(operation.schema())
                + (operation.cascade() ? " cascade" : " restrict");
        return List.of(out.statement(sql, "drop schema", operation.schema()));
    }

    @Override
    public List<SqlStatement> visit(CreateRoutine operation) {
        String sql = new RoutineStatements(out).create(operation.text(), operation.replaceIfExists());
        return visit(new ExecuteSql(sql, false, ";", false));
    }

    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        return List.of(new RoutineStatements(out).drop(operation));
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
    public List<SqlStatement> visit(UpsertRows operation) {
        return new UpsertStatements(out, operation).render(fromNothing());
    }

    @Override
    public List<SqlStatement> visit(DeleteRows operation) {
        return List.of(new RowStatements(out).delete(operation));
    }

    @Override
    public List<SqlStatement> visit(Output operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(Stop operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(Empty operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(TagDatabase operation) {
        return List.of();
    }

    /** Returns what to use instead of a type with listed values, for a database that has none. */
    protected String insteadOfEnumType() {
        return "Use a varchar column with a check";
    }

    private MigrateException noEnumTypes() {
        return out.refuse(
                out.grammar().product() + " has no enum types of their own.",
                insteadOfEnumType() + ", or keep the change to other databases with 'dbms'.");
    }

    /** Returns the statement that sets a view's comment. */
    protected SqlStatement viewRemarks(CreateView operation, String remarks) {
        String sql = "comment on view " + out.name(operation.view()) + " is " + out.textOrNull(remarks);
        return out.statement(sql, "comment on view", operation.view());
    }

    /** Returns what a select without a table has before its {@code where}, with a blank before it. */
    protected String fromNothing() {
        return "";
    }

    /** Whether the database allows this statement of a script inside a transaction. */
    protected boolean runsInTransaction(String sql) {
        return true;
    }
}
