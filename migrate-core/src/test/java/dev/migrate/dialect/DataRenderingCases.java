package dev.migrate.dialect;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.Change;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of operation on data, and every kind of value, name and script that makes a difference. */
final class DataRenderingCases {

    private static final QualifiedName OWNERS = QualifiedName.of("owners");
    private static final QualifiedName IN_SCHEMA = new QualifiedName("clinic", "Order");

    private final Map<String, Change> cases = new LinkedHashMap<>();

    static Map<String, Change> all() {
        DataRenderingCases all = new DataRenderingCases();
        all.rows();
        all.values();
        all.scripts();
        return all.cases;
    }

    private void add(String title, Operation operation) {
        cases.put(title, Change.of(operation, new SourceLocation("db/migrations/a.yaml", 7, 5)));
    }

    private void rows() {
        List<Value> row = List.of(Value.number(1), Value.text("Ann"));
        add("insert a row", new InsertRows(OWNERS, List.of("id", "Name"), List.of(row)));
        add("insert two rows", new InsertRows(IN_SCHEMA, List.of("id", "name"), List.of(row, row)));
        add(
                "insert 501 rows",
                new InsertRows(OWNERS, List.of("a"), Collections.nCopies(501, List.of(Value.bool(true)))));
        add(
                "update rows",
                new UpdateRows(
                        OWNERS,
                        List.of(new Assignment("a", Value.nothing()), new Assignment("B", Value.expression("a + 1"))),
                        "id = 3"));
        add("update all rows", new UpdateRows(IN_SCHEMA, List.of(new Assignment("a", Value.number(2))), null));
        List<String> columns = List.of("id", "Name");
        add("upsert a row", new UpsertRows(OWNERS, List.of("id"), columns, List.of(row), false));
        add("upsert rows by two columns", new UpsertRows(IN_SCHEMA, columns, columns, List.of(row, row), false));
        add("update rows by a key alone", new UpsertRows(OWNERS, List.of("Name"), columns, List.of(row), true));
        add(
                "upsert null",
                new UpsertRows(
                        OWNERS, List.of("id"), columns, List.of(List.of(Value.number(1), Value.nothing())), false));
        add("delete rows", new DeleteRows(OWNERS, "id in (1, 2)"));
        add("delete all rows", new DeleteRows(IN_SCHEMA, null));
    }

    private void values() {
        value("text", Value.text("it's a \\ and \"this\" -- /* ünï 🐘\n$$"));
        value("empty text", Value.text(""));
        value("number", Value.number(new BigDecimal("-12.50")));
        value("number with an exponent", Value.number(new BigDecimal("1E+20")));
        value("number with an absurd exponent", Value.number(new BigDecimal("1E+2000000000")));
        value("truth", Value.bool(true));
        value("untruth", Value.bool(false));
        value("date", new Value.Temporal(TemporalKind.DATE, "2026-11-22"));
        value("time", new Value.Temporal(TemporalKind.TIME, "10:15:30"));
        value("time with an offset", new Value.Temporal(TemporalKind.TIME, "10:15:30+02:00"));
        value("timestamp", new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:15:30.5"));
        value("timestamp with an offset", new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:15:30-05"));
        value("timestamp in UTC", new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:15Z"));
        value("hostile timestamp", new Value.Temporal(TemporalKind.TIMESTAMP, "now'; drop table x"));
        value("expression", Value.expression("current_timestamp"));
        value("next value", new Value.NextValue(new QualifiedName("clinic", "Num'bers")));
        value("null", Value.nothing());
        value("text with NUL", Value.text("a\0b"));
        value("half a character", Value.text("a\ud83db"));
        defaultOf("json", Value.text("{\"a\": 1}"));
        defaultOf("bit", Value.bool(false));
        defaultOf("timestamp", Value.expression("current_timestamp"));
        add("name with NUL", new DropTable(QualifiedName.of("a\0b"), false, false, null));
        add("name that would end its comment", new DropTable(QualifiedName.of("a\n; b\tc"), false, false, null));
        add("name without characters", new RenameTable(OWNERS, ""));
        add("name of 63 bytes", new RenameTable(OWNERS, "n".repeat(63)));
        add("name of 64 bytes", new RenameTable(OWNERS, "ü".repeat(32)));
        add("name of 256 characters", new RenameTable(OWNERS, "n".repeat(256)));
        add("name of 257 characters", new RenameTable(OWNERS, "n".repeat(257)));
        add("type with SQL in it", new ModifyDataType(OWNERS, "a", DataType.parse("varchar(1 drop)"), null));
        add("type of Java", new ModifyDataType(OWNERS, "a", DataType.parse("java.lang.Thread"), null));
        add("type of the database", new ModifyDataType(OWNERS, "a", DataType.parse("Geometry(Point, 4326)"), null));
    }

    private void value(String title, Value value) {
        add("value: " + title, new InsertRows(OWNERS, List.of("a"), List.of(List.of(value))));
    }

    private void defaultOf(String type, Value value) {
        add("default of " + type, new AddDefaultValue(OWNERS, "a", value, DataType.parse(type), null));
    }

    private void scripts() {
        add("one statement", ExecuteSql.of("select 1"));
        add("two statements", ExecuteSql.of("insert into a values (';');\n\n-- the second\ndelete from a;\n"));
        add("nothing but comments", ExecuteSql.of("-- nothing\n;\n/* at all */;"));
        add("stripped", new ExecuteSql("/* a */ select -- b\n 1;", true, ";", true));
        add("unsplit", new ExecuteSql("select 1;\nselect 2;\n", false, ";", false));
        add("own delimiter", new ExecuteSql("select 1;\nselect 2\ngo\nselect 3\nGO", true, "GO", false));
        add("index built aside", ExecuteSql.of("create index concurrently ix on a (b);\nselect 1"));
        add("copy with data", new ExecuteSql("copy a from stdin;\n1\t'--;\n\\.\nselect 1;", true, ";", true));
        add("unclosed string", ExecuteSql.of("select 1;\nselect 'oops"));
    }
}
