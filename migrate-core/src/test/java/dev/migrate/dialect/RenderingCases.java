package dev.migrate.dialect;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.Change;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of operation in every form that makes a difference to its SQL, by a title. */
final class RenderingCases {

    private static final QualifiedName OWNERS = QualifiedName.of("owners");
    private static final QualifiedName IN_SCHEMA = new QualifiedName("clinic", "Order");
    private static final QualifiedName PETS = QualifiedName.of("pets");

    private final Map<String, Change> cases = new LinkedHashMap<>();

    static Map<String, Change> all() {
        RenderingCases all = new RenderingCases();
        all.tables();
        all.columns();
        all.alterColumn();
        all.keys();
        all.indexesAndSequences();
        all.cases.putAll(DataRenderingCases.all());
        all.cases.putAll(SchemaObjectRenderingCases.all());
        return all.cases;
    }

    private void add(String title, Operation operation) {
        cases.put(title, Change.of(operation, new SourceLocation("db/migrations/a.yaml", 7, 5)));
    }

    private void tables() {
        add("create table with a column", new CreateTable(Table.of(OWNERS, Column.of("id", "int")), false));
        add("create table unless it exists", new CreateTable(everything(OWNERS), true));
        add("create table with everything, quoted, in a schema", new CreateTable(everything(IN_SCHEMA), false));
        add("create table with identities", new CreateTable(identities(), false));
        add("drop table", new DropTable(OWNERS, false, false, null));
        add("drop table cascade if exists", new DropTable(IN_SCHEMA, true, true, null));
        add("rename table", new RenameTable(OWNERS, "Humans"));
        add("rename table in a schema", new RenameTable(IN_SCHEMA, "orders"));
    }

    private static Table everything(QualifiedName name) {
        ForeignKey group = new ForeignKey(
                "fk_group",
                List.of("group", "kind"),
                new QualifiedName("other", "groups"),
                List.of("id", "kind"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE,
                Deferral.NOT_DEFERRABLE);
        return Table.of(
                        name,
                        Column.of("id", "bigint")
                                .withIdentity(Identity.byDefault())
                                .notNull(),
                        Column.of("name", "varchar(100)").notNull().withDefault(Value.text("it's")),
                        Column.of("group", "uuid").withRemarks("the group's key"),
                        Column.of("Kind", "smallint").withDefault(Value.number(3)))
                .withPrimaryKey(new PrimaryKey("pk_order", List.of("id")))
                .with(UniqueConstraint.of("uq_name", "name", "group"))
                .with(UniqueConstraint.of(null, "name"))
                .with(group)
                .with(ForeignKey.of(null, List.of("Kind"), QualifiedName.of("kinds"), List.of()))
                .with(new CheckConstraint("ck_name", "length(name) > 2"))
                .with(new CheckConstraint(null, "id > 0"))
                .with(Index.of("ix_name", "name"))
                .with(new Index("Ix Two", List.of(new IndexColumn("name", true), IndexColumn.of("group")), true))
                .withRemarks("orders with \\ and 'quotes'");
    }

    private static Table identities() {
        return Table.of(
                PETS,
                Column.of("a", "int").withIdentity(new Identity(true, 100L, 5L)),
                Column.of("b", "int").withIdentity(new Identity(false, null, -1L)),
                Column.of("c", "serial"),
                Column.of("d", "bigserial").withDefault(Value.number(1)));
    }

    private void columns() {
        Column status = Column.of("status", "varchar(32)").notNull().withDefault(Value.text("draft"));
        add("add column", new AddColumn(OWNERS, List.of(status), List.of()));
        add(
                "add columns with constraints and remarks",
                new AddColumn(
                        IN_SCHEMA,
                        List.of(status, Column.of("Pet", "int").withRemarks("a pet")),
                        List.of(
                                ForeignKey.of("fk_pet", List.of("Pet"), PETS, List.of("id")),
                                UniqueConstraint.of(null, "status"),
                                new CheckConstraint("ck_pet", "\"Pet\" > 0"))));
        add(
                "add the column of a primary key",
                new AddColumn(OWNERS, List.of(Column.of("id", "int")), List.of(new PrimaryKey(null, List.of("id")))));
        Column required = Column.of("status", "varchar(32)").notNull().withRemarks("it's");
        add(
                "add column with a value for existing rows",
                new AddColumn(
                        OWNERS,
                        List.of(required),
                        List.of(UniqueConstraint.of("uq", "status")),
                        List.of(new Assignment("status", Value.text("it's"))),
                        List.of()));
        add(
                "add columns of which one has a value for existing rows",
                new AddColumn(
                        IN_SCHEMA,
                        List.of(Column.of("a", "int"), status, Column.of("Bit", "bit")),
                        List.of(),
                        List.of(
                                new Assignment("Bit", Value.bool(true)),
                                new Assignment("status", Value.expression("upper(name)"))),
                        List.of(ColumnPlacement.after("a", "Name"))));
        Column a = Column.of("a", "int");
        for (ColumnPlacement place : List.of(
                ColumnPlacement.after("a", "Name"),
                ColumnPlacement.before("a", "Name"),
                ColumnPlacement.first("a"),
                new ColumnPlacement("a", null, null, 2L))) {
            String title = (place.after() != null) ? "after" : (place.before() != null) ? "before" : "at";
            add(
                    "add column " + title + (place.position() == null ? "" : " " + place.position()),
                    new AddColumn(OWNERS, List.of(a), List.of(), List.of(), List.of(place)));
        }
        add(
                "add columns with places",
                new AddColumn(
                        OWNERS,
                        List.of(a, status),
                        List.of(),
                        List.of(),
                        List.of(ColumnPlacement.after("a", "id"), ColumnPlacement.first("status"))));
        add("drop column", new DropColumn(OWNERS, List.of("status"), null));
        add("drop columns", new DropColumn(IN_SCHEMA, List.of("status", "Pet"), null));
        UniqueConstraint unique = UniqueConstraint.of("UQ", "status", "Pet");
        AddColumn definition = new AddColumn(IN_SCHEMA, List.of(status, Column.of("Pet", "int")), List.of(unique));
        add("drop columns with a known constraint", new DropColumn(IN_SCHEMA, List.of("status", "Pet"), definition));
        add("rename column", new RenameColumn(OWNERS, "name", "Full Name", DataType.parse("varchar(9)")));
        add("modify data type", new ModifyDataType(OWNERS, "name", DataType.parse("nvarchar(200)"), null));
        add("add default value", new AddDefaultValue(OWNERS, "name", Value.text("x"), null, null));
        add("drop default value", new DropDefaultValue(OWNERS, "name", null, null));
        add("add not null", new AddNotNullConstraint(OWNERS, "name", null, null));
        add(
                "add not null and fill",
                new AddNotNullConstraint(IN_SCHEMA, "Name", Value.text("?"), DataType.parse("varchar(9)")));
        add("drop not null", new DropNotNullConstraint(OWNERS, "name", null));
    }

    private void alterColumn() {
        DataType text = DataType.parse("text");
        DefaultChange draft = new DefaultChange(Value.text("draft"));
        RemarksChange remarks = new RemarksChange("it's");
        add("alter nothing", new AlterColumn(OWNERS, "a", null, null, null, null, null, null));
        add("alter name", new AlterColumn(OWNERS, "a", "b", null, null, null, null, null));
        add("alter type", new AlterColumn(OWNERS, "a", null, text, null, null, null, null));
        add("alter to not null", new AlterColumn(OWNERS, "a", null, null, false, null, null, null));
        add("alter to nullable", new AlterColumn(OWNERS, "a", null, null, true, null, null, null));
        add("alter default", new AlterColumn(OWNERS, "a", null, null, null, draft, null, null));
        add("alter to no default", new AlterColumn(OWNERS, "a", null, null, null, new DefaultChange(null), null, null));
        add("alter remarks", new AlterColumn(OWNERS, "a", null, null, null, null, remarks, null));
        add("alter to no remarks", new AlterColumn(OWNERS, "a", null, null, null, null, new RemarksChange(null), null));
        add("alter everything", new AlterColumn(IN_SCHEMA, "A", "b", text, false, draft, remarks, null));
        add(
                "alter type and drop default",
                new AlterColumn(OWNERS, "a", null, text, true, new DefaultChange(null), null, null));
        add(
                "alter default of a bit",
                new AlterColumn(
                        OWNERS,
                        "a",
                        null,
                        null,
                        null,
                        new DefaultChange(Value.bool(true)),
                        null,
                        Column.of("a", "bit")));
    }

    private void keys() {
        add("add primary key", new AddPrimaryKey(OWNERS, new PrimaryKey("pk_owners", List.of("id", "Part"))));
        add("add primary key without a name", new AddPrimaryKey(IN_SCHEMA, new PrimaryKey(null, List.of("id"))));
        add("drop primary key", new DropPrimaryKey(OWNERS, "pk_owners", null));
        add("drop primary key without a name", new DropPrimaryKey(IN_SCHEMA, null, null));
        add(
                "drop primary key of a hostile table",
                new DropPrimaryKey(QualifiedName.of("a'$migrate$ \\ %s"), null, null));
        add("add unique constraint", new AddUniqueConstraint(OWNERS, UniqueConstraint.of("uq_name", "name", "Part")));
        add(
                "add deferrable unique constraint",
                new AddUniqueConstraint(
                        OWNERS, new UniqueConstraint("uq_name", List.of("name"), Deferral.INITIALLY_IMMEDIATE)));
        add("drop unique constraint", new DropUniqueConstraint(IN_SCHEMA, "UQ name", null));
        add(
                "add foreign key",
                new AddForeignKeyConstraint(
                        PETS, ForeignKey.of("fk_owner", List.of("owner_id"), OWNERS, List.of("id"))));
        for (ReferentialAction action : ReferentialAction.values()) {
            add(
                    "add foreign key with " + action,
                    new AddForeignKeyConstraint(
                            PETS,
                            new ForeignKey(
                                    "fk", List.of("a"), OWNERS, List.of(), action, action, Deferral.NOT_DEFERRABLE)));
        }
        add(
                "add deferred foreign key",
                new AddForeignKeyConstraint(
                        PETS,
                        new ForeignKey(
                                "fk_owner",
                                List.of("a"),
                                OWNERS,
                                List.of("id"),
                                ReferentialAction.CASCADE,
                                ReferentialAction.NO_ACTION,
                                Deferral.INITIALLY_DEFERRED)));
        add("drop foreign key", new DropForeignKeyConstraint(PETS, "fk_owner", null));
    }

    private void indexesAndSequences() {
        add("create index", new CreateIndex(IN_SCHEMA, Index.of("ix_name", "name", "Part")));
        add(
                "create unique index",
                new CreateIndex(OWNERS, new Index("Uq", List.of(new IndexColumn("name", true)), true)));
        add("drop index", new DropIndex(OWNERS, "ix_name", null));
        add("drop index in a schema", new DropIndex(IN_SCHEMA, "Ix", null));
        add("create sequence", new CreateSequence(Sequence.of(QualifiedName.of("numbers"))));
        add(
                "create sequence with everything",
                new CreateSequence(new Sequence(
                        new QualifiedName("clinic", "Numbers"),
                        DataType.parse("int"),
                        5L,
                        -2L,
                        -100L,
                        100L,
                        20L,
                        true)));
        add("drop sequence", new DropSequence(QualifiedName.of("numbers"), null));
    }
}
