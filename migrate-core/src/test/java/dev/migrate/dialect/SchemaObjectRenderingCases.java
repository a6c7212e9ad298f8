package dev.migrate.dialect;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.EnumType;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.DropAllForeignKeyConstraints;
import dev.migrate.operation.DropCheckConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Output;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameView;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.operation.SetTableRemarks;
import dev.migrate.operation.Stop;
import dev.migrate.operation.TagDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The operations on views, schemas, routines and other objects, in every form that makes a difference to their SQL. */
final class SchemaObjectRenderingCases {

    private static final QualifiedName OWNERS = QualifiedName.of("owners");
    private static final QualifiedName IN_SCHEMA = new QualifiedName("clinic", "Order");
    private static final DataType TEXT = DataType.parse("varchar(40)");

    private final Map<String, Change> cases = new LinkedHashMap<>();

    static Map<String, Change> all() {
        SchemaObjectRenderingCases all = new SchemaObjectRenderingCases();
        all.indexes();
        all.tables();
        all.sequencesAndSchemas();
        all.enumTypes();
        all.views();
        all.routines();
        all.withoutSql();
        return all.cases;
    }

    private void add(String title, Operation operation) {
        cases.put(title, Change.of(operation, new SourceLocation("db/migrations/c.yaml", 5, 3)));
    }

    private void indexes() {
        List<IndexColumn> name = List.of(IndexColumn.of("name"));
        add("create index concurrently", new CreateIndex(OWNERS, Index.of("ix_name", "name"), true));
        add("drop index concurrently", new DropIndex(IN_SCHEMA, "Ix", true, null));
        add(
                "create index over an expression",
                new CreateIndex(OWNERS, new Index("ix", List.of(new IndexColumn("lower(name)", true, true)), false)));
        add(
                "create index over a part of the rows",
                new CreateIndex(OWNERS, new Index("ix", name, true, "name is not null", List.of(), null)));
        add(
                "create index with included columns",
                new CreateIndex(OWNERS, new Index("ix", name, false, null, List.of("Part", "id"), null)));
        add(
                "create index with an access method",
                new CreateIndex(OWNERS, new Index("ix", name, false, null, List.of(), "hash")));
        add("rename index", new RenameIndex(IN_SCHEMA, "ix_a", "Ix B"));
    }

    private void tables() {
        add("add check", new AddCheckConstraint(OWNERS, new CheckConstraint("ck", "id > 0")));
        add("add check without a name", new AddCheckConstraint(IN_SCHEMA, new CheckConstraint(null, "id > 0")));
        add("drop check", new DropCheckConstraint(IN_SCHEMA, "Ck", null));
        add("drop all foreign keys", new DropAllForeignKeyConstraints(IN_SCHEMA));
        add("set table remarks", new SetTableRemarks(IN_SCHEMA, "it's", null));
        add("drop table remarks", new SetTableRemarks(OWNERS, null, null));
        add("set column remarks", new SetColumnRemarks(IN_SCHEMA, "Name", "it's", TEXT, null));
        add("drop column remarks", new SetColumnRemarks(OWNERS, "name", null, TEXT, null));
        DataType bigint = DataType.parse("bigint");
        add("add auto increment", new AddAutoIncrement(OWNERS, "id", bigint, Identity.byDefault()));
        add("add auto increment from 100", new AddAutoIncrement(IN_SCHEMA, "Id", bigint, new Identity(true, 100L, 5L)));
        add("merge columns", new MergeColumns(OWNERS, "first", " it's ", "Last", "name", TEXT));
        add("merge columns with nothing between", new MergeColumns(IN_SCHEMA, "a", "", "b", "C", TEXT));
        add(
                "add lookup table",
                new AddLookupTable(IN_SCHEMA, "Kind", new QualifiedName("clinic", "kinds"), "kind", TEXT, "fk_kind"));
    }

    private void sequencesAndSchemas() {
        QualifiedName numbers = new QualifiedName("clinic", "Numbers");
        add("alter sequence", new AlterSequence(numbers, null, null, 2L, null, null, null, null, null));
        add(
                "alter everything of a sequence",
                new AlterSequence(numbers, DataType.parse("int"), 5L, -2L, -100L, 100L, 20L, true, null));
        add("alter sequence not to cycle", new AlterSequence(numbers, null, null, null, null, null, null, false, null));
        add("rename sequence", new RenameSequence(numbers, "N 2"));
        add("create schema", new CreateSchema("Clinic", false));
        add("create schema unless it exists", new CreateSchema("clinic", true));
        add("drop schema", new DropSchema("Clinic", false, false));
        add("drop schema cascade if exists", new DropSchema("clinic", true, true));
    }

    private void enumTypes() {
        QualifiedName mood = new QualifiedName("clinic", "Mood");
        add("create enum type", new CreateEnumType(EnumType.of("mood", "sad", "it's", "\\")));
        add("create enum type in a schema", new CreateEnumType(new EnumType(mood, List.of("sad"))));
        add("drop enum type", new DropEnumType(mood, false, null));
        add("drop enum type if exists", new DropEnumType(QualifiedName.of("mood"), true, null));
        add("add enum value", new AddEnumValue(mood, "it's", null, null, false));
        add("add enum value before", new AddEnumValue(mood, "a", "it's", null, false));
        add("add enum value after if it isn't there", new AddEnumValue(mood, "a", null, "b", true));
        add("rename enum value", new RenameEnumValue(mood, "it's", "happy"));
        add("rename enum type", new RenameEnumType(mood, "Mood 2"));
        add(
                "add column of an enum type",
                new AddColumn(OWNERS, List.of(Column.of("a", "clinic.\"Mood 2\"")), List.of()));
    }

    private void views() {
        String query = "select id from owners";
        add("create view", new CreateView(IN_SCHEMA, query, false, false, null, null));
        add("create or replace view", new CreateView(OWNERS, query, true, false, "it's", null));
        add(
                "create view by its full definition",
                new CreateView(OWNERS, "CREATE VIEW owners AS " + query, false, true, null, null));
        add(
                "replace view by its full definition",
                new CreateView(OWNERS, "CREATE VIEW owners AS " + query, true, true, null, null));
        add("rename view", new RenameView(IN_SCHEMA, "Orders"));
        add("drop view", new DropView(IN_SCHEMA, false, null));
        add("drop view if exists", new DropView(OWNERS, true, null));
    }

    private void routines() {
        for (RoutineKind kind : RoutineKind.values()) {
            String label = kind.createChange().substring("create".length());
            String text = "CREATE " + label + " x;\n-- its text;";
            add("create " + label, new CreateRoutine(kind, OWNERS, null, text, false, null));
            add("replace " + label, new CreateRoutine(kind, OWNERS, null, text, true, null));
            add("drop " + label, new DropRoutine(kind, IN_SCHEMA, null, null, false, null));
        }
        String replaces = "create or replace function x";
        add("replace what replaces", new CreateRoutine(RoutineKind.FUNCTION, null, null, replaces, true, null));
        add("replace what is altered", new CreateRoutine(RoutineKind.FUNCTION, null, null, "alter x", true, null));
        add("drop function by arguments", new DropRoutine(RoutineKind.FUNCTION, OWNERS, "int, text", null, true, null));
        add(
                "drop trigger of a table",
                new DropRoutine(RoutineKind.TRIGGER, new QualifiedName("clinic", "t"), null, IN_SCHEMA, false, null));
    }

    private void withoutSql() {
        add("output", new Output("hello"));
        add("stop", new Stop("not yet"));
        add("empty", new Empty());
        add("tag database", new TagDatabase("v1"));
    }
}
