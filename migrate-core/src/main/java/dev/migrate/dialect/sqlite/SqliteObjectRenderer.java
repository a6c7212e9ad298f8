package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.IndexFeature;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StandardSqlRenderer;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropView;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Renders for SQLite what isn't about the definition of a table, and refuses what SQLite doesn't have. */
abstract class SqliteObjectRenderer extends StandardSqlRenderer {

    /** Writes statements about tables. */
    final SqliteTableStatements ddl;

    /** Knows what is there. */
    final SqliteSchema schema;

    SqliteObjectRenderer(ChangeWriter out, SqliteSchema schema, SqliteTableStatements ddl) {
        super(out, Set.of(IndexFeature.EXPRESSIONS, IndexFeature.CONDITIONS), ddl);
        this.ddl = ddl;
        this.schema = schema;
    }

    @Override
    public List<SqlStatement> visit(CreateIndex operation) {
        return super.visit(new CreateIndex(ddl.main(operation.table()), operation.index(), operation.concurrently()));
    }

    @Override
    public List<SqlStatement> visit(DropIndex operation) {
        return super.visit(new DropIndex(ddl.main(operation.table()), operation.name(), operation.definition()));
    }

    /** The index is made again, since it can't be renamed. */
    @Override
    public List<SqlStatement> visit(RenameIndex operation) {
        SqliteObject index = object("index", operation.name());
        return List.of(
                out.statement("drop index " + out.name(index.name()), "rename index", operation.name()),
                out.statement(index.renamed(out.name(operation.newName())), "create index", operation.newName()));
    }

    /** SQLite keeps no comments, which change nothing for those who read or write rows. */
    @Override
    public List<SqlStatement> visit(SetTableRemarks operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(SetColumnRemarks operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> visit(CreateView operation) {
        CreateView plain = new CreateView(
                ddl.main(operation.view()), operation.selectQuery(), false, operation.fullDefinition(), null, null);
        return operation.replaceIfExists()
                ? both(visit(new DropView(plain.view(), true, null)), super.visit(plain))
                : super.visit(plain);
    }

    @Override
    public List<SqlStatement> visit(DropView operation) {
        return super.visit(new DropView(ddl.main(operation.view()), operation.ifExists(), null));
    }

    /** The view is made again, since it can't be renamed; its triggers would be lost. */
    @Override
    public List<SqlStatement> visit(RenameView operation) {
        SqliteObject view = object("view", ddl.main(operation.view()).name());
        try {
            if (!schema.catalogue(out).belongingTo(view.name()).isEmpty()) {
                throw out.refuse(
                        "SQLite can't rename the view '" + view.name() + "', which has triggers.",
                        "Drop it and create it again with its triggers.");
            }
        } catch (SQLException ex) {
            throw SqliteSchema.failed(out, ex);
        }
        return List.of(
                out.statement("drop view " + out.name(view.name()), "rename view", view.name()),
                out.statement(view.renamed(out.name(operation.newName())), "create view", operation.newName()));
    }

    @Override
    public List<SqlStatement> visit(CreateRoutine operation) {
        requireTrigger(operation.kind());
        QualifiedName name = operation.name();
        if (!operation.replaceIfExists()) {
            return super.visit(operation);
        }
        if (name == null) {
            throw out.refuse(
                    "SQLite has no 'create or replace', and the name of what is replaced isn't known.",
                    "Give the change the name, so that the old one can be dropped.");
        }
        return both(
                visit(new DropRoutine(operation.kind(), name, null, null, true, null)),
                super.visit(new CreateRoutine(operation.kind(), name, null, operation.text(), false, null)));
    }

    @Override
    public List<SqlStatement> visit(DropRoutine operation) {
        requireTrigger(operation.kind());
        return super.visit(
                new DropRoutine(operation.kind(), ddl.main(operation.name()), null, null, operation.ifExists(), null));
    }

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        throw noSequences();
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        throw noSequences();
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        throw noSequences();
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        throw noSequences();
    }

    @Override
    public List<SqlStatement> visit(CreateSchema operation) {
        throw noSchemas();
    }

    @Override
    public List<SqlStatement> visit(DropSchema operation) {
        throw noSchemas();
    }

    static List<SqlStatement> both(List<SqlStatement> first, List<SqlStatement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private SqliteObject object(String type, String name) {
        try {
            return schema.catalogue(out)
                    .object(type, name)
                    .orElseThrow(() -> new UnknownObjectException(out, "There is no " + type + " '" + name + "'."));
        } catch (SQLException ex) {
            throw SqliteSchema.failed(out, ex);
        }
    }

    private void requireTrigger(RoutineKind kind) {
        if (kind != RoutineKind.TRIGGER) {
            throw out.refuse(
                    "SQLite has no procedures and functions.", "Keep the change to other databases with 'dbms'.");
        }
    }

    private MigrateException noSequences() {
        return out.refuse(
                "SQLite has no sequences.",
                "Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.");
    }

    private MigrateException noSchemas() {
        return out.refuse("SQLite has no schemas.", "Keep the change to other databases with 'dbms'.");
    }
}
