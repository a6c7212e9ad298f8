package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import dev.migrate.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values and types arrive on a real server as they were written. */
abstract class DataOperationContractTests {

    private static final QualifiedName T = QualifiedName.of("t");

    private static final Map<String, String> TRUTH =
            Map.of("h2", "TRUE", "hsqldb", "TRUE", "postgresql", "t", "mariadb", "1", "mysql", "1");

    LiveDatabase live;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void open() throws SQLException {
        live = new LiveDatabase(newDatabase());
    }

    @AfterEach
    void close() throws SQLException {
        live.close();
    }

    @Test
    void rowsAreInsertedChangedAndDeleted() {
        create(Column.of("id", "int"), Column.of("Name", "varchar(20)"));
        List<List<Value>> rows = LongStream.rangeClosed(1, 1203)
                .mapToObj((i) -> List.of(Value.number(i), Value.text("row " + i)))
                .toList();
        live.apply(new InsertRows(T, List.of("id", "Name"), rows));
        assertThat(live.query("select count(*), min(id), max(id), max(\"Name\") from t"))
                .containsExactly("1203,1,1203,row 999");
        live.apply(new UpdateRows(T, List.of(new Assignment("Name", Value.expression("\"Name\" || '!'"))), "id <= 2"));
        live.apply(new DeleteRows(T, "id > 3"));
        assertThat(live.query("select * from t order by id")).containsExactly("1,row 1!", "2,row 2!", "3,row 3");
        live.apply(new UpdateRows(T, List.of(new Assignment("Name", Value.nothing())), null));
        live.apply(new DeleteRows(T, null));
        assertThat(live.query("select count(*) from t")).containsExactly("0");
    }

    @Test
    void rowsAreUpdatedByTheirKeyOrInserted() {
        create(Column.of("id", "int"), Column.of("kind", "varchar(5)"), Column.of("Name", "varchar(20)"));
        live.execute("insert into t values (1, 'a', 'one'), (1, 'b', 'other'), (2, 'a', 'two'), (2, 'a', 'twin')");
        UpsertRows upsert = new UpsertRows(
                T,
                List.of("id", "kind"),
                List.of("Name", "id", "kind"),
                List.of(
                        List.of(Value.text("it's"), Value.number(1), Value.text("a")),
                        List.of(Value.nothing(), Value.number(2), Value.text("a")),
                        List.of(Value.nothing(), Value.number(3), Value.text("a")),
                        List.of(Value.expression("upper('four')"), Value.number(4), Value.text("a")),
                        List.of(Value.text("last"), Value.number(4), Value.text("a"))),
                false);
        List<String> expected = List.of("1,a,it's", "1,b,other", "2,a,null", "2,a,null", "3,a,null", "4,a,last");
        live.apply(upsert);
        assertThat(live.query("select * from t order by id, kind")).isEqualTo(expected);
        live.apply(upsert);
        assertThat(live.query("select * from t order by id, kind")).isEqualTo(expected);
    }

    @Test
    void rowsThatAreNotThereStayAwayFromAMereUpdate() {
        create(Column.of("id", "int"), Column.of("Name", "varchar(20)"));
        live.execute("insert into t values (1, 'one'), (2, 'two')");
        List<List<Value>> rows =
                List.of(List.of(Value.number(1), Value.text("uno")), List.of(Value.number(3), Value.text("tre")));
        live.apply(new UpsertRows(T, List.of("id"), List.of("id", "Name"), rows, true));
        assertThat(live.query("select * from t order by id")).containsExactly("1,uno", "2,two");
    }

    @Test
    void rowsOfNothingButAKeyAreInsertedOnce() {
        create(Column.of("id", "int"));
        live.execute("insert into t values (1)");
        live.apply(new UpsertRows(
                T, List.of("id"), List.of("id"), List.of(List.of(Value.number(1)), List.of(Value.number(2))), false));
        assertThat(live.query("select * from t order by id")).containsExactly("1", "2");
    }

    @Test
    void rowsWithEveryKindOfValueAreInsertedAsTheColumnsNeedThem() {
        create(
                Column.of("id", "uuid"),
                Column.of("a", "boolean"),
                Column.of("b", "timestamp"),
                Column.of("c", "decimal(5,2)"),
                Column.of("d", "text"));
        List<List<Value>> rows = List.of(
                List.of(
                        Value.text("123e4567-e89b-12d3-a456-426614174000"),
                        Value.bool(true),
                        new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 12:00:00"),
                        Value.text("1.50"),
                        Value.text("x")),
                List.of(
                        Value.text("123e4567-e89b-12d3-a456-426614174001"),
                        Value.nothing(),
                        Value.nothing(),
                        Value.nothing(),
                        Value.nothing()));
        UpsertRows upsert = new UpsertRows(T, List.of("id"), List.of("id", "a", "b", "c", "d"), rows, false);
        live.apply(upsert);
        live.apply(upsert);
        assertThat(live.query("select c, d from t order by id")).containsExactly("1.50,x", "null,null");
        assertThat(live.query("select count(*) from t where a = true and b = timestamp '2026-11-22 12:00:00'"))
                .containsExactly("1");
    }

    @Test
    void rowsMayMixKindsOfValues() {
        create(Column.of("a", "varchar(20)"), Column.of("b", "timestamp"));
        Value noon = new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 12:00:00");
        live.apply(new InsertRows(
                T,
                List.of("a", "b"),
                List.of(
                        List.of(Value.nothing(), noon),
                        List.of(Value.text("x"), Value.nothing()),
                        List.of(Value.expression("upper('y')"), Value.text("2026-11-22 12:00:00")))));
        assertThat(live.query("select count(*) from t where b = timestamp '2026-11-22 12:00:00'"))
                .containsExactly("2");
        assertThat(live.query("select a from t order by a")).containsExactlyInAnyOrder("x", "Y", "null");
    }

    @Test
    void everyKindOfValueIsWhatItWas() {
        assertStored("decimal(20,4)", Value.number(new BigDecimal("-12345.0600")), "-12345.0600");
        assertStored("decimal(30)", Value.number(new BigDecimal("1E+20")), "100000000000000000000");
        assertStored("bigint", Value.number(Long.MIN_VALUE), "-9223372036854775808");
        assertStored("boolean", Value.bool(true), TRUTH.get(live.dialect().id()));
        assertStored("date", new Value.Temporal(TemporalKind.DATE, "2026-11-22"), "2026-11-22");
        assertStored("time", new Value.Temporal(TemporalKind.TIME, "10:15:30"), "10:15:30");
        assertStored(
                "text",
                Value.text("-- \\ ' \" /* $$ \n {d '1'} ? ünï 🐘 ; "),
                "-- \\ ' \" /* $$ \n {d '1'} ? ünï 🐘 ; ");
        assertStored("text", Value.text("x".repeat(2_000_000)), "x".repeat(2_000_000));
        assertStored("int", Value.nothing(), "null");
        assertStored("int", Value.expression("1 + 2"), "3");
        assertStored(
                "uuid", Value.text("123e4567-e89b-12d3-a456-426614174000"), "123e4567-e89b-12d3-a456-426614174000");
    }

    @Test
    void instantsKeepTheirOffset() {
        create(Column.of("v", "timestamp with time zone"));
        for (String text : List.of("2026-11-22 10:00:00+02:00", "2026-11-22 08:00:00Z", "2026-11-22 03:00:00-05")) {
            Value value = new Value.Temporal(TemporalKind.TIMESTAMP, text);
            live.apply(new InsertRows(T, List.of("v"), List.of(List.of(value))));
        }
        assertThat(live.query("select count(*) from t a, t b where a.v = b.v")).containsExactly("9");
    }

    @Test
    void everyPortableTypeIsKnownToTheServer() {
        List<String> types = Stream.of(
                        "int, integer, bigint, smallint, tinyint, tinyint(1), mediumint, int(11), boolean, bit, char(3),"
                                + " nchar(3), varchar(10), varchar, nvarchar(10), longvarchar, text, clob, nclob, longtext,"
                                + " mediumtext, blob, longblob, binary(16), varbinary(20), number, double, float, float(24),"
                                + " real, date, time, time(3), datetime, datetime(6), timestamp, timestamp(3), uuid, json,"
                                + " jsonb, xml, currency, serial, bigserial, timestamptz, timestamp with time zone,"
                                + " timestamp(6) with time zone, timestamp without time zone, java.lang.Long,"
                                + " java.lang.String, java.math.BigDecimal, java.util.UUID, java.sql.Types.VARCHAR(10),"
                                + " java.sql.Types.TIMESTAMP_WITH_TIMEZONE, java.sql.Types.LONGVARBINARY")
                .flatMap((text) -> Stream.of(text.split(", ")))
                .toList();
        for (int i = 0; i < types.size(); i++) {
            live.apply(new CreateTable(
                    Table.of(QualifiedName.of("t" + i), Column.of("v", types.get(i)), Column.of("w", "decimal(12,2)")),
                    false));
        }
        assertThat(live.query("select count(*) from information_schema.columns where column_name in ('v', 'V')"
                        + " and lower(table_schema) = '" + live.schema() + "'"))
                .containsExactly(String.valueOf(types.size()));
    }

    @Test
    void defaultsFitTheirColumns() {
        create(
                Column.of("id", "int"),
                Column.of("a", "bit").withDefault(Value.bool(true)),
                Column.of("b", "json").withDefault(Value.text("{\"k\": [1]}")),
                Column.of("c", "clob").withDefault(Value.text("it's")),
                Column.of("d", "timestamp").withDefault(Value.expression("current_timestamp")));
        live.execute("insert into t (id) values (1)");
        assertThat(live.query("select count(*) from t where d is not null")).containsExactly("1");
        assertThat(live.query("select c from t")).containsExactly("it's");
        assertThat(live.query("select cast(b as char(20)) from t").get(0).replace(" ", ""))
                .isEqualTo("{\"k\":[1]}");
    }

    @Test
    void scriptsRunStatementByStatement() {
        live.apply(ExecuteSql.of("""
                -- a script; with a comment
                create table t (v varchar(20));
                insert into t values ('a;b'), ($$c;d$$); /* ; /* ; */ ; */
                insert into t values ('e''; f');
                """));
        assertThat(live.query("select v from t order by v")).containsExactly("a;b", "c;d", "e'; f");
    }

    private void create(Column... columns) {
        live.apply(new CreateTable(Table.of(T, columns), false));
    }

    private void assertStored(String type, Value value, String expected) {
        create(Column.of("v", type));
        live.apply(new InsertRows(T, List.of("v"), List.of(List.of(value))));
        assertThat(live.query("select v from t")).containsExactly(expected);
        live.execute("drop table t");
    }
}
