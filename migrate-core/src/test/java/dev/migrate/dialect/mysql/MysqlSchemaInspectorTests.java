package dev.migrate.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mysql")
class MysqlSchemaInspectorTests extends MysqlCatalogContractTests {

    private static final String NOW = "datetime(3) default current_timestamp";

    MysqlSchemaInspectorTests() {
        super(TestDatabase.mysql(), MysqlFlavorFixture.MYSQL);
    }

    @Override
    protected boolean hasSequences() {
        return false;
    }

    /** The current time must be as precise as its column. */
    @Override
    protected String inItsWords(String sql) {
        return super.inItsWords(sql).replace(NOW, NOW + "(3)").replace("default date '", "default '");
    }

    @Override
    protected String negIsNegative() {
        return "(`neg` < 0)";
    }

    @Test
    @Override
    void readsTypesAsTheyAreWritten() throws SQLException {
        database.execute(
                "create table t (a tinyint(1), b tinyint, c int(5) unsigned, d bigint(20), e longtext, f json,"
                        + " h datetime(6), i timestamp(6) null, j char(3), k enum('a','b'), l double, m bit(1), n varbinary(8))");

        assertThat(read().table("t").orElseThrow().columns())
                .extracting((column) -> column.type().toString())
                .containsExactly(
                        "boolean",
                        "tinyint",
                        "integer unsigned",
                        "bigint",
                        "longtext",
                        "json",
                        "timestamp(6)",
                        "timestamp(6) with time zone",
                        "char(3)",
                        "enum('a','b')",
                        "double",
                        "bit(1)",
                        "varbinary(8)");
    }

    @Test
    @Override
    void readsDefaults() throws SQLException {
        database.execute(
                "create table t (a varchar(9) default 'NULL', b int default null, c text default (convert(x'6127625c' using utf8mb4)),"
                        + " d datetime default '2020-02-29 10:00:00', e time default '10:15:00', f varchar(99) default (upper('x')),"
                        + " g boolean default true, h varchar(9) default 'a\\''', i int not null, j bit(2) default b'10')");

        assertThat(read().table("t").orElseThrow().columns())
                .extracting(Column::defaultValue)
                .containsExactly(
                        Value.text("NULL"),
                        null,
                        Value.text("a'b\\"),
                        new Value.Temporal(TemporalKind.TIMESTAMP, "2020-02-29 10:00:00"),
                        new Value.Temporal(TemporalKind.TIME, "10:15:00"),
                        Value.expression("upper('x')"),
                        Value.bool(true),
                        Value.text("a\\'"),
                        null,
                        Value.expression("b'10'"));
    }

    @Test
    @Override
    void readsGeneratedColumnsAndConditions() throws SQLException {
        database.execute("create table t (id int auto_increment primary key, a int check (a > 1), f varchar(9),"
                + " s int generated always as (a + 1) stored,  v varchar(9) as (concat(f, 'its')) virtual,"
                + " constraint ck check (f <> 'its'))");

        Table table = read().table("t").orElseThrow();
        assertThat(table.columns())
                .containsExactly(
                        Column.of("id", "integer").notNull().withIdentity(Identity.byDefault()),
                        Column.of("a", "integer"),
                        Column.of("f", "varchar(9)"),
                        Column.of("s", "integer generated always as ((`a` + 1)) stored"),
                        Column.of("v", "varchar(9) generated always as (concat(`f`,'its')) virtual"));
        assertThat(table.checkConstraints())
                .containsExactly(
                        new CheckConstraint("ck", "(`f` <> 'its')"), new CheckConstraint("t_chk_1", "(`a` > 1)"));
        assertThat(table.name()).isEqualTo(QualifiedName.of("t"));
    }

    @Test
    void readsIndexesOverExpressions() throws SQLException {
        database.execute(
                "create table t (a int, b varchar(99))",
                "create index ix on t ((a * 2), b desc)",
                "create unique index ux on t ((upper(b)))");

        assertThat(read().table("t").orElseThrow().indexes())
                .containsExactly(
                        new Index(
                                "ix",
                                List.of(new IndexColumn("(`a` * 2)", false, true), new IndexColumn("b", true)),
                                false),
                        new Index("ux", List.of(new IndexColumn("upper(`b`)", false, true)), true));
    }
}
