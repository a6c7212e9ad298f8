package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.UpsertRows;
import dev.migrate.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** SQLite keeps a value as it comes, converted by the kind of the type: times are texts, and truth is 1. */
class SqliteDataOperationTests extends DataOperationContractTests {

    private static final QualifiedName T = QualifiedName.of("t");

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }

    @Override
    @Test
    void rowsMayMixKindsOfValues() {
        live.apply(new CreateTable(Table.of(T, Column.of("a", "varchar(20)"), Column.of("b", "timestamp")), false));
        Value noon = new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 12:00:00");
        live.apply(new InsertRows(
                T,
                List.of("a", "b"),
                List.of(
                        List.of(Value.nothing(), noon),
                        List.of(Value.text("x"), Value.nothing()),
                        List.of(Value.expression("upper('y')"), Value.text("2026-11-22 12:00:00")))));
        assertThat(live.query("select count(*) from t where b = '2026-11-22 12:00:00'"))
                .containsExactly("2");
        assertThat(live.query("select a from t order by a")).containsExactly("null", "Y", "x");
    }

    @Override
    @Test
    void everyKindOfValueIsWhatItWas() {
        assertStored("decimal(20,4)", Value.number(new BigDecimal("-12345.0600")), "-12345.06");
        assertStored("bigint", Value.number(Long.MIN_VALUE), "-9223372036854775808");
        assertStored("boolean", Value.bool(true), "1");
        assertStored("date", new Value.Temporal(TemporalKind.DATE, "2026-11-22"), "2026-11-22");
        assertStored("time", new Value.Temporal(TemporalKind.TIME, "10:15:30"), "10:15:30");
        assertStored("text", Value.text("x".repeat(900_000)), "x".repeat(900_000));
        assertStored("json", Value.text("1.0"), "1.0");
        assertStored("int", Value.nothing(), "null");
        assertStored("int", Value.expression("1 + 2"), "3");
        assertStored(
                "uuid", Value.text("123e4567-e89b-12d3-a456-426614174000"), "123e4567-e89b-12d3-a456-426614174000");
    }

    @Override
    @Test
    void rowsWithEveryKindOfValueAreInsertedAsTheColumnsNeedThem() {
        live.apply(new CreateTable(
                Table.of(T, Column.of("id", "uuid"), Column.of("a", "boolean"), Column.of("c", "decimal(5,2)")),
                false));
        List<List<Value>> rows = List.of(
                List.of(Value.text("1a"), Value.bool(true), Value.text("1.50")),
                List.of(Value.text("1b"), Value.nothing(), Value.nothing()));
        UpsertRows upsert = new UpsertRows(T, List.of("id"), List.of("id", "a", "c"), rows, false);
        live.apply(upsert);
        live.apply(upsert);
        assertThat(live.query("select * from t order by id")).containsExactly("1a,1,1.5", "1b,null,null");
    }

    @Override
    @Test
    void instantsKeepTheirOffset() {
        assertStored(
                "timestamp with time zone",
                new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:00:00+02:00"),
                "2026-11-22 10:00:00+02:00");
    }

    @Override
    @Test
    void everyPortableTypeIsKnownToTheServer() {
        assertThat(List.of(
                        "int", "tinyint(1)", "boolean", "varchar(10)", "nclob", "longblob", "binary(16)", "float(24)"))
                .extracting(this::declared)
                .containsExactly(
                        "integer", "tinyint", "boolean", "varchar(10)", "text", "blob", "binary(16)", "float(24)");
        assertThat(List.of("datetime(6)", "timestamp(6) with time zone", "uuid", "json", "decimal(12,2)", "xml"))
                .extracting(this::declared)
                .containsExactly(
                        "timestamp(6)", "timestamp with time zone(6)", "uuid", "text", "decimal(12,2)", "text");
    }

    @Override
    @Test
    void scriptsRunStatementByStatement() {
        live.apply(ExecuteSql.of("""
                -- a script; with a comment
                create table t ("v;" varchar(20), `b;` int, [c;] int);
                insert into t values ('a;b', 1, 2), ('\\', 1, 2); /* ; /* ; */ ;
                create trigger tr after insert on t begin
                    update t set `b;` = case when new.[c;] = 1 then 7 else 8 end;
                    delete from t where "v;" = 'gone';
                end;
                insert into t values ('e''; f', 0, 1);
                """));
        assertThat(live.query("select * from t order by 1")).containsExactly("\\,7,2", "a;b,7,2", "e'; f,7,1");
    }

    @Test
    void columnsAreMergedAndLookedUp() {
        live.apply(ExecuteSql.of(
                "create table t (a text, b text, c text, unique (a)); insert into t values ('x', 'y', 'z')"));
        live.apply(new MergeColumns(T, "a", "-", "b", "ab", DataType.parse("varchar(9)")));
        live.apply(new AddLookupTable(T, "c", QualifiedName.of("cs"), "c", DataType.parse("varchar(9)"), "fk_c"));
        assertThat(live.query("select * from t")).containsExactly("z,x-y");
        assertThat(live.query("select * from cs")).containsExactly("z");
        live.assertRefused("insert into t (c) values ('other')");
    }

    private String declared(String type) {
        live.apply(new CreateTable(Table.of(T, Column.of("v", type)), false));
        String declared = live.query("select type from pragma_table_info('t')").get(0);
        live.execute("drop table t");
        return declared.toLowerCase(Locale.ROOT);
    }

    private void assertStored(String type, Value value, String expected) {
        live.apply(new CreateTable(Table.of(T, Column.of("v", type)), false));
        live.apply(new InsertRows(T, List.of("v"), List.of(List.of(value))));
        assertThat(live.query("select v from t")).containsExactly(expected);
        live.execute("drop table t");
    }
}
