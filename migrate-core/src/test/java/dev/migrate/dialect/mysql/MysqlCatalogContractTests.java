package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SchemaInspectorContractTests;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the readers of MariaDB and MySQL have in common; the particulars are MariaDB's. */
abstract class MysqlCatalogContractTests extends SchemaInspectorContractTests {

    MysqlCatalogContractTests(TestDatabase database, MysqlFlavor flavor) {
        super(severalStatementsAtOnce(database), new MysqlSchemaInspector(flavor, IdentifierCase.MIXED));
    }

    private static TestDatabase severalStatementsAtOnce(TestDatabase database) {
        TestDatabase plain = database.readingStandardSql();
        return new TestDatabase(plain.product(), plain.url() + "&allowMultiQueries=true", plain.schema());
    }

    @Override
    protected String inItsWords(String sql) {
        return MysqlWords.of(sql);
    }

    /** A primary key has no name of its own, and a plain unique index is a unique constraint. */
    @Override
    protected Table asItTells(Table table) {
        PrimaryKey key = table.primaryKey();
        List<UniqueConstraint> uniques = Stream.concat(
                        table.uniqueConstraints().stream(),
                        table.indexes().stream()
                                .filter(Index::unique)
                                .map((index) -> UniqueConstraint.of(
                                        index.name(),
                                        index.columns().stream()
                                                .map(IndexColumn::name)
                                                .toArray(String[]::new))))
                .sorted(Comparator.comparing(UniqueConstraint::name))
                .toList();
        return new Table(
                table.name(),
                table.columns(),
                (key == null) ? null : new PrimaryKey(null, key.columns()),
                uniques,
                table.foreignKeys(),
                table.checkConstraints(),
                table.indexes().stream().filter((index) -> !index.unique()).toList(),
                table.remarks());
    }

    /** The server shows conditions as the session that asks would write them. */
    @Override
    protected String negIsNegative() {
        return "\"neg\" < 0";
    }

    /** The names of columns have no case. */
    @Test
    @Override
    protected void keepsNamesApartThatOnlyDifferInCase() throws SQLException {
        database.execute("create table twin (x integer)", "create table TWIN (x integer)");

        assertThat(read().tables()).extracting((table) -> table.name().name()).containsExactly("TWIN", "twin");
    }

    @Test
    void readsTypesAsTheyAreWritten() throws SQLException {
        database.execute(
                "create table t (a tinyint(1), b tinyint, c int(5) unsigned, d bigint(20), e longtext, f json,"
                        + " g uuid, h datetime(6), i timestamp(6) null, j char(3), k enum('a','b'), l double, m bit(1), n varbinary(8))");

        assertThat(read().table("t").orElseThrow().columns())
                .extracting((column) -> column.type().toString())
                .containsExactly(
                        "boolean",
                        "tinyint",
                        "integer unsigned",
                        "bigint",
                        "longtext",
                        "json",
                        "uuid",
                        "timestamp(6)",
                        "timestamp(6) with time zone",
                        "char(3)",
                        "enum('a','b')",
                        "double",
                        "bit(1)",
                        "varbinary(8)");
    }

    @Test
    void readsWhatAColumnHasBesideItsType() throws SQLException {
        database.execute(
                "create table t (a varchar(9) character set latin1 collate latin1_bin, b text collate utf8mb4_bin,"
                        + " c datetime(6) default current_timestamp(6) on update current_timestamp(6),"
                        + " d timestamp not null default current_timestamp on update current_timestamp,"
                        + " e int(5) unsigned zerofill, f json, g enum('a') character set latin1,"
                        + " h varchar(9) collate utf8mb4_bin generated always as (upper(a)) stored, i varchar(9))"
                        + " default charset utf8mb4 collate utf8mb4_general_ci");

        assertThat(read().table("t").orElseThrow().columns())
                .extracting((column) -> column.type().toString())
                .containsExactly(
                        "varchar(9) character set latin1 collate latin1_bin",
                        "text character set utf8mb4 collate utf8mb4_bin",
                        "timestamp(6) on update current_timestamp(6)",
                        "timestamp with time zone on update current_timestamp()",
                        "integer(5) unsigned zerofill",
                        "json",
                        "enum('a') character set latin1 collate latin1_swedish_ci",
                        "varchar(9) character set utf8mb4 collate utf8mb4_bin generated always as (ucase(\"a\")) stored",
                        "varchar(9)");
    }

    @Test
    void leavesOutOnlyIndexesThatForeignKeysBrought() throws SQLException {
        database.execute(
                "create table parent (id int primary key, a int, b int, unique key uk (a, b))",
                "create table child (x int, y int, z int, foreign key (x) references parent (id),"
                        + " constraint fk_named foreign key (y, z) references parent (a, b),"
                        + " constraint fk_own foreign key (z) references parent (id))",
                "create index ix_z on child (z, x)");

        assertThat(read().table("child").orElseThrow().indexes()).containsExactly(Index.of("ix_z", "z", "x"));
    }

    @Test
    void listsWhatIsLeftAlone() throws SQLException {
        database.execute(
                "create table kept (id int)", "create table BATCH_JOB (id int)", "create view v as select 1 as one");

        SchemaSelection selection = SchemaSelection.ownSchemaWithout("batch_*");
        assertThat(read(selection).tables())
                .extracting((table) -> table.name().name())
                .containsExactly("kept");
        try (Connection connection = database.open()) {
            assertThat(inspector().unmanaged(connection, selection))
                    .extracting((object) -> object.name() + " " + object.kind())
                    .containsExactly("BATCH_JOB NOT_SELECTED", "v VIEW");
        }
    }

    @Test
    void readsDefaults() throws SQLException {
        database.execute("create table t (a varchar(9) default 'NULL', b int default null, c text default 'a''b\\',"
                + " d datetime default '2020-02-29 10:00:00', e time default '10:15:00', f varchar(99) default upper('x'),"
                + " g boolean default true, h varchar(9) default convert(x'615c27' using utf8mb4), i int not null)");

        assertThat(read().table("t").orElseThrow().columns())
                .extracting(Column::defaultValue)
                .containsExactly(
                        Value.text("NULL"),
                        null,
                        Value.text("a'b\\"),
                        new Value.Temporal(TemporalKind.TIMESTAMP, "2020-02-29 10:00:00"),
                        new Value.Temporal(TemporalKind.TIME, "10:15:00"),
                        Value.expression("ucase('x')"),
                        Value.bool(true),
                        Value.text("a\\'"),
                        null);
    }

    @Test
    void readsGeneratedColumnsAndConditions() throws SQLException {
        database.execute("create table t (id int auto_increment primary key, a int check (a > 1), f json,"
                + " s int generated always as (a + 1) stored, v int as (a + 2) virtual, constraint ck check (a < 9))");

        Table table = read().table("t").orElseThrow();
        assertThat(table.columns())
                .containsExactly(
                        Column.of("id", "integer").notNull().withIdentity(Identity.byDefault()),
                        Column.of("a", "integer"),
                        Column.of("f", "json"),
                        Column.of("s", "integer generated always as (\"a\" + 1) stored"),
                        Column.of("v", "integer generated always as (\"a\" + 2) virtual"));
        assertThat(table.checkConstraints())
                .containsExactly(new CheckConstraint("a", "\"a\" > 1"), new CheckConstraint("ck", "\"a\" < 9"));
        assertThat(table.name()).isEqualTo(QualifiedName.of("t"));
    }

    @Test
    void aUniqueIndexThatIsNoConstraintStaysAnIndex() throws SQLException {
        database.execute(
                "create table t (a int, b varchar(99))",
                "create unique index ux_desc on t (a desc)",
                "create unique index ux_part on t (b(5))");

        assertThat(read().table("t").orElseThrow().indexes())
                .containsExactly(
                        new Index("ux_desc", List.of(new IndexColumn("a", true)), true),
                        new Index("ux_part", List.of(IndexColumn.of("b")), true));
    }
}
