package dev.migrate.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaInspectorContractTests;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class H2SchemaInspectorTests extends SchemaInspectorContractTests {

    private static final Set<String> RESERVED_WORDS = Set.of("order", "user");

    H2SchemaInspectorTests() {
        super(TestDatabase.h2(), new H2SchemaInspector(IdentifierCase.UPPER, RESERVED_WORDS));
    }

    @Override
    protected String negIsNegative() {
        return "\"NEG\" < 0";
    }

    @Test
    void leavesOutIndexesThatH2MakesForConstraints() throws SQLException {
        database.execute(
                "create table parent (id integer primary key, code varchar(5) unique)",
                "create table child (id integer, code varchar(5), constraint fk foreign key (id) references parent (id))",
                "create index ix_code on child (code)",
                "alter table child add constraint fk_code foreign key (code) references parent (code)");

        assertThat(read().table("parent").orElseThrow().indexes()).isEmpty();
        Table child = read().table("child").orElseThrow();
        assertThat(child.indexes()).containsExactly(Index.of("ix_code", "code"));
        assertThat(child.foreignKeys())
                .containsExactly(
                        ForeignKey.of("fk", List.of("id"), QualifiedName.of("parent"), List.of("id")),
                        ForeignKey.of("fk_code", List.of("code"), QualifiedName.of("parent"), List.of("code")));
    }

    @Test
    void readsWhereAnIndexHasItsNulls() throws SQLException {
        database.execute(
                "create table t (a int, b int)",
                "create index ix on t (a, b desc, a nulls last, b desc nulls first)",
                "create index ix_plain on t (a nulls first, b desc nulls last)");

        assertThat(read().table("t").orElseThrow().indexes())
                .containsExactly(
                        new Index(
                                "ix",
                                List.of(
                                        IndexColumn.of("a"),
                                        new IndexColumn("b", true),
                                        IndexColumn.of("a").withNulls(NullsOrder.LAST),
                                        new IndexColumn("b", true).withNulls(NullsOrder.FIRST)),
                                false),
                        new Index("ix_plain", List.of(IndexColumn.of("a"), new IndexColumn("b", true)), false));
    }

    @Test
    void followsColumnsThatAreRenamed() throws SQLException {
        database.execute(
                "create table t (a int, b int, c int, constraint uk unique (a, b), constraint ck check (c > 1),"
                        + " constraint fk foreign key (b, c) references t (a, b))",
                "create index ix on t (a, c)",
                "alter table t alter column a rename to z");

        Table table = read().table("t").orElseThrow();
        assertThat(table.uniqueConstraints()).containsExactly(UniqueConstraint.of("uk", "z", "b"));
        assertThat(table.indexes()).containsExactly(Index.of("ix", "z", "c"));
        assertThat(table.foreignKeys())
                .containsExactly(ForeignKey.of("fk", List.of("b", "c"), QualifiedName.of("t"), List.of("z", "b")));
    }

    @Test
    void listsWhatIsLeftAlone() throws SQLException {
        database.execute(
                "create table kept (id int)",
                "create table QRTZ_TRIGGERS (id int)",
                "create view v as select 1 as one",
                "create global temporary table passing (id int)");

        SchemaSelection selection = SchemaSelection.ownSchemaWithout("qrtz_*");
        assertThat(read(selection).tables())
                .extracting((table) -> table.name().name())
                .containsExactly("kept");
        try (Connection connection = database.open()) {
            assertThat(inspector().unmanaged(connection, selection))
                    .extracting((object) -> object.name() + " " + object.kind())
                    .containsExactly("passing TEMPORARY_TABLE", "qrtz_triggers NOT_SELECTED", "v VIEW");
        }
    }

    @Test
    void readsIdentitiesAndSequences() throws SQLException {
        database.execute(
                "create table t (a int generated always as identity (start with 10 increment by 5))",
                "create sequence free as integer minvalue -5 cache 10 cycle",
                "create sequence down increment by -1");

        assertThat(read())
                .isEqualTo(new SchemaModel(
                        List.of(Table.of(
                                QualifiedName.of("t"),
                                Column.of("a", "integer").notNull().withIdentity(new Identity(true, 10L, 5L)))),
                        List.of(
                                new Sequence(QualifiedName.of("down"), null, null, -1L, null, null, null, false),
                                new Sequence(
                                        QualifiedName.of("free"),
                                        DataType.parse("integer"),
                                        null,
                                        null,
                                        -5L,
                                        null,
                                        10L,
                                        true))));
    }

    @Test
    void readsTypesAsPeopleWriteThem() throws SQLException {
        database.execute(
                "create domain email as varchar(99)",
                "create schema lib",
                "create domain lib.\"My Code\" as integer",
                "create table t (a int8, b int array, c character(3), d varchar, e varchar(5) array[2], f clob, g blob,"
                        + " h varbinary(9), i timestamp, j timestamp(3) with time zone, k time, l real, m double precision,"
                        + " n numeric(5), o enum('It''s', 'B'), p email, q lib.\"My Code\", r interval day to second(2),"
                        + " s varchar_ignorecase(4), u uuid, v json, w tinyint, x int generated always as (a + 1),"
                        + " y binary(3), z numeric(10,2))");

        assertThat(read().table("t").orElseThrow().columns())
                .extracting((column) -> column.name() + " " + column.type())
                .containsExactly(
                        "a bigint",
                        "b integer array",
                        "c char(3)",
                        "d varchar",
                        "e varchar(5) array[2]",
                        "f clob",
                        "g blob",
                        "h varbinary(9)",
                        "i timestamp",
                        "j timestamp(3) with time zone",
                        "k time",
                        "l real",
                        "m double precision",
                        "n numeric(5)",
                        "o enum('It''s','B')",
                        "p email",
                        "q lib.\"My Code\"",
                        "r interval day to second(2)",
                        "s varchar_ignorecase(4)",
                        "u uuid",
                        "v json",
                        "w tinyint",
                        "x integer generated always as (\"A\" + 1)",
                        "y binary(3)",
                        "z numeric(10,2)");
    }

    @Test
    void readsDefaultsAsLiteralsWhereTheyAre() throws SQLException {
        database.execute(
                "create sequence s",
                "create table t (a varchar default 'x\\y', b varchar default U&'\\00e9''\\\\\\+01F600',"
                        + " c numeric default 0.00, d timestamp default timestamp '2020-01-01 10:00:00', e time default time '10:00:00',"
                        + " f int default next value for s, g uuid default random_uuid(), h varchar default null,"
                        + " i varchar default '', j bigint default 12345678901, k boolean default true)");

        assertThat(read().table("t").orElseThrow().columns())
                .extracting((column) -> column.name() + " " + column.defaultValue())
                .containsExactly(
                        "a Text[text=x\\y]",
                        "b Text[text=é'\\😀]",
                        "c Numeric[number=0.00]",
                        "d Temporal[kind=TIMESTAMP, text=2020-01-01 10:00:00]",
                        "e Temporal[kind=TIME, text=10:00:00]",
                        "f Expression[sql=NEXT VALUE FOR \"PUBLIC\".\"S\"]",
                        "g Expression[sql=RANDOM_UUID()]",
                        "h null",
                        "i Text[text=]",
                        "j Numeric[number=12345678901]",
                        "k Bool[value=true]");
    }

    @Test
    void unfoldsOnlyWhatIsWrittenWithoutQuotes() throws SQLException {
        database.execute(
                "create table orders (id integer, \"USER\" integer, \"A B\" integer, \"ÄÖ\" integer, Total integer)",
                "create table \"Orders\" (id integer)");

        assertThat(read().tables())
                .containsExactly(
                        Table.of(QualifiedName.of("Orders"), Column.of("id", "integer")),
                        Table.of(
                                QualifiedName.of("orders"),
                                Column.of("id", "integer"),
                                Column.of("USER", "integer"),
                                Column.of("A B", "integer"),
                                Column.of("ÄÖ", "integer"),
                                Column.of("total", "integer")));
        try (Connection connection = database.open()) {
            assertThat(inspector().existingTables(connection, null, Set.of("orders", "Orders", "ORDERS", "oRDERS")))
                    .containsExactlyInAnyOrder("orders", "Orders", "ORDERS");
            assertThat(inspector().existingTables(connection, "public", Set.of("orders")))
                    .containsExactly("orders");
        }
    }

    @Test
    void keepsNamesWhereTheDatabaseFoldsNothing() throws SQLException {
        TestDatabase mixed = new TestDatabase("H2", database.url() + ";DATABASE_TO_UPPER=FALSE");
        mixed.execute("create table Orders (ID integer, name varchar(5), constraint Uk unique (name),"
                + " constraint ck check (ID > 0))");

        Table orders = Table.of(QualifiedName.of("Orders"), Column.of("ID", "integer"), Column.of("name", "varchar(5)"))
                .with(UniqueConstraint.of("Uk", "name"))
                .with(new CheckConstraint("ck", "\"ID\" > 0"));
        assertTables(mixed, IdentifierCase.MIXED, "Orders", orders);
    }

    @Test
    void keepsNamesWhereTheDatabaseFoldsToLowerCase() throws SQLException {
        TestDatabase lower = new TestDatabase("H2", database.url() + ";DATABASE_TO_LOWER=TRUE");
        lower.execute("create table Orders (ID integer, \"ID\" integer)");

        Table orders = Table.of(QualifiedName.of("orders"), Column.of("id", "integer"), Column.of("ID", "integer"));
        assertTables(lower, IdentifierCase.LOWER, "orders", orders);
    }

    private static void assertTables(
            TestDatabase database, IdentifierCase identifierCase, String existing, Table expected) throws SQLException {
        SchemaInspector inspector = new H2SchemaInspector(identifierCase, RESERVED_WORDS);
        try (Connection connection = database.open()) {
            assertThat(DatabaseProduct.of(connection).identifierCase()).isEqualTo(identifierCase);
            assertThat(inspector
                            .read(connection, SchemaSelection.ownSchemaWithout())
                            .tables())
                    .containsExactly(expected);
            assertThat(inspector.existingTables(connection, null, Set.of("orders", "Orders", "ORDERS")))
                    .containsExactly(existing);
            assertThat(inspector.isEmpty(connection, null, Set.of(existing))).isTrue();
        }
    }
}
