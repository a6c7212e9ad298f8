package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders what isn't about tables and their parts for MariaDB and MySQL. */
abstract class MysqlObjectRenderer extends StandardSqlRenderer {

    /** Which product and version it is for. */
    protected final MysqlFlavor flavor;

    /** Creates the renderer of one change. */
    protected MysqlObjectRenderer(ChangeWriter out, MysqlFlavor flavor) {
        super(
                out,
                flavor.mariadb() ? Set.of() : Set.of(IndexFeature.EXPRESSIONS),
                new MysqlTableStatements(out, flavor));
        this.flavor = flavor;
    }

    /** Returns the statements that change parts of a column and keep the others. */
    protected abstract List<SqlStatement> redefine(AlterColumn operation, String comment);

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        requireSequences();
        Sequence sequence = operation.sequence();
        return super.visit(new CreateSequence(flavor.typedSequences() ? sequence : SequenceRange.untyped(sequence)));
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        requireSequences();
        return super.visit(operation);
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        requireSequences();
        if (!flavor.typedSequences()) {
            refuseType(operation);
        }
        return super.visit(operation);
    }

    @Override
    protected String noCycle() {
        return "nocycle";
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        requireSequences();
        return List.of(rename(operation.sequence(), operation.newName(), "rename sequence"));
    }

    @Override
    public List<SqlStatement> visit(RenameView operation) {
        return List.of(rename(operation.view(), operation.newName(), "rename view"));
    }

    /** Here a schema is a database, and always goes with all that is in it, so the server looks first whether that is nothing. */
    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        String schema = operation.schema();
        String sql = "drop schema " + (operation.ifExists() ? "if exists " : "") + out.name(schema);
        if (operation.cascade()) {
            return List.of(out.statement(sql, "drop schema", schema));
        }
        ServerScript script = new ServerScript(out, flavor);
        String content =
                """
                select 1 from information_schema.tables o where %s
                union all
                select 1 from information_schema.routines o where %s""".formatted(script.isNamed("o.table_schema", schema), script.isNamed("o.routine_schema", schema));
        return script.unlessExists(content, "the schema is not empty", sql, "drop schema", schema);
    }

    /** MySQL replaces no routine, so the old one goes first. */
    @Override
    public List<SqlStatement> visit(CreateRoutine operation) {
        QualifiedName name = operation.name();
        if (flavor.mariadb() || !operation.replaceIfExists()) {
            return super.visit(operation);
        }
        if (name == null) {
            throw out.refuse(
                    "MySQL has no 'create or replace' for routines, and the name of what is replaced isn't known.",
                    "Give the change the name, so that the old one can be dropped.");
        }
        CreateRoutine plain = new CreateRoutine(operation.kind(), name, null, operation.text(), false, null);
        List<SqlStatement> statements =
                new ArrayList<>(visit(new DropRoutine(operation.kind(), name, null, null, true, null)));
        statements.addAll(super.visit(plain));
        return statements;
    }

    /** Names are enough: routines aren't overloaded, and a trigger's name is unique in its schema. */
    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        String kind = operation.kind().name().toLowerCase(Locale.ROOT);
        String sql = "drop " + kind + " " + (operation.ifExists() ? "if exists " : "") + out.name(operation.name());
        return List.of(out.statement(sql, "drop " + kind, operation.name()));
    }

    @Override
    protected SqlStatement viewRemarks(CreateView operation, String remarks) {
        throw out.refuse(
                "The view '" + operation.view() + "' has remarks, and "
                        + out.grammar().product() + " keeps no comments of views.",
                "Leave 'remarks' out.");
    }

    /** There are only these two places. */
    @Override
    protected @Nullable String place(ColumnPlacement placement) {
        if (placement.after() != null) {
            return "after " + out.name(placement.after());
        }
        return (placement.position() != null && placement.position() == 1) ? "first" : null;
    }

    /** Without {@code PIPES_AS_CONCAT}, two pipes are a logical or. */
    @Override
    protected String concatenation(List<String> texts) {
        return "concat(" + String.join(", ", texts) + ")";
    }

    @Override
    protected String insteadOfEnumType() {
        return "Give the column a type like enum('a','b')";
    }

    @Override
    protected String fromNothing() {
        return " from dual";
    }

    private SqlStatement rename(QualifiedName name, String newName, String comment) {
        String sql = "rename table " + out.name(name) + " to " + out.name(name).sibling(out.name(newName));
        return out.statement(sql, comment, name);
    }

    private void requireSequences() {
        if (!flavor.mariadb()) {
            throw out.refuse(
                    "MySQL has no sequences.",
                    "Use a column with 'autoIncrement', or keep the change to other databases with 'dbms'.");
        }
    }
}
