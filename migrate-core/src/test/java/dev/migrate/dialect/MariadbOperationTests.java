package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is particular to MariaDB, above all that altering a part of a column loses no other. */
class MariadbOperationTests extends OperationContractTests {

    private static final QualifiedName T = QualifiedName.of("It's");

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_ALL_TABLES");
    }

    @Override
    long increment() {
        return 1;
    }

    @Test
    void alteringAPartOfAColumnLosesNothing() {
        String name =
                "`n` varchar(10) CHARACTER SET latin1 COLLATE latin1_german2_ci NOT NULL DEFAULT 'it''s' COMMENT 'o\\\\''x'";
        create(name);
        alter(new ModifyDataType(T, "n", DataType.parse("varchar(20)"), null));
        assertThat(definition("n")).isEqualTo(name.replace("(10)", "(20)"));
        alter(new DropNotNullConstraint(T, "n", null));
        assertThat(definition("n")).isEqualTo(name.replace("(10) ", "(20) ").replace(" NOT NULL", ""));
        alter(new AddNotNullConstraint(T, "n", null, null));
        alter(new ModifyDataType(T, "n", DataType.parse("varchar(10)"), null));
        assertThat(definition("n")).isEqualTo(name);
        alter(new RenameColumn(T, "n", "m`", null));
        assertThat(definition("m``")).isEqualTo(name.replace("`n`", "`m```"));
    }

    @Test
    void eachPartOfAColumnChangesAlone() {
        create("`n` int(11) DEFAULT 7");
        alter(new AlterColumn(T, "n", null, null, null, null, new RemarksChange("a 'b' \\ c"), null));
        assertThat(definition("n")).isEqualTo("`n` int(11) DEFAULT 7 COMMENT 'a ''b'' \\\\ c'");
        alter(new DropDefaultValue(T, "n", null, null));
        assertThat(definition("n")).isEqualTo("`n` int(11) DEFAULT NULL COMMENT 'a ''b'' \\\\ c'");
        alter(new AlterColumn(T, "n", null, null, false, new DefaultChange(Value.number(3)), null, null));
        assertThat(definition("n")).isEqualTo("`n` int(11) NOT NULL DEFAULT 3 COMMENT 'a ''b'' \\\\ c'");
        alter(new AlterColumn(T, "n", "o", null, null, null, new RemarksChange(null), null));
        assertThat(definition("o")).isEqualTo("`o` int(11) NOT NULL DEFAULT 3");
        alter(new AlterColumn(T, "o", null, null, null, new DefaultChange(Value.number(9)), null, null));
        assertThat(definition("o")).isEqualTo("`o` int(11) NOT NULL DEFAULT 9");
    }

    @Test
    void timestampsKeepHowTheyChange() {
        create("`n` timestamp(3) NOT NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3)");
        alter(new DropNotNullConstraint(T, "n", null));
        assertThat(definition("n"))
                .isEqualTo("`n` timestamp(3) NULL DEFAULT current_timestamp(3) ON UPDATE current_timestamp(3)");
        alter(new ModifyDataType(T, "n", DataType.parse("timestamp(6)"), null));
        assertThat(definition("n"))
                .isEqualTo("`n` datetime(6) DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6)");
        alter(new ModifyDataType(T, "n", DataType.parse("varchar(40)"), null));
        assertThat(definition("n")).startsWith("`n` varchar(40)");
    }

    @Test
    void generatedAndCheckedColumnsStayWhatTheyAre() {
        create(
                "`i` int(11) NOT NULL AUTO_INCREMENT PRIMARY KEY COMMENT 'key'",
                "`a` int(11) DEFAULT NULL CHECK (`a` > 1)",
                "`g` int(11) GENERATED ALWAYS AS (`a` + 1) STORED",
                "`v` int(11) INVISIBLE DEFAULT 1");
        alter(new ModifyDataType(T, "i", DataType.parse("bigint"), null));
        assertThat(definition("i")).isEqualTo("`i` bigint(20) NOT NULL AUTO_INCREMENT COMMENT 'key'");
        alter(new AddNotNullConstraint(T, "a", Value.number(5), null));
        assertThat(definition("a")).isEqualTo("`a` int(11) NOT NULL CHECK (`a` > 1)");
        alter(new AlterColumn(T, "g", null, null, null, null, new RemarksChange("sum"), null));
        assertThat(definition("g")).isEqualTo("`g` int(11) GENERATED ALWAYS AS (`a` + 1) STORED COMMENT 'sum'");
        alter(new AddNotNullConstraint(T, "v", null, null));
        assertThat(definition("v")).isEqualTo("`v` int(11) NOT NULL INVISIBLE DEFAULT 1");
    }

    @Test
    void jsonLosesItsConditionWithItsType() {
        create("`j` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`j`))");
        alter(new AddNotNullConstraint(T, "j", null, null));
        assertThat(definition("j"))
                .isEqualTo("`j` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`j`))");
        alter(new ModifyDataType(T, "j", DataType.parse("text"), null));
        assertThat(definition("j")).isEqualTo("`j` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL");
        alter(new ModifyDataType(T, "j", DataType.parse("json"), null));
        assertThat(definition("j")).endsWith("NOT NULL CHECK (json_valid(`j`))");
    }

    @Test
    void aColumnThatDoesNotExistIsAnError() {
        create("`n` int(11)");
        assertThatThrownBy(() -> alter(new ModifyDataType(T, "nn", DataType.parse("bigint"), null)))
                .cause()
                .hasMessageContaining("there is no such column");
    }

    @Test
    void defaultsAreComputedByTheServer() {
        live.apply(new CreateTable(
                Table.of(
                        T,
                        Column.of("id", "int"),
                        Column.of("u", "uuid").withDefault(Value.expression("uuid()")),
                        Column.of("t", "timestamp(3)").withDefault(Value.expression("now()")),
                        Column.of("b", "text").withDefault(Value.text("a\\b'"))),
                false));
        live.apply(new AddDefaultValue(T, "id", Value.expression("1 + 2"), null, null));
        live.execute("insert into `It's` values ()");
        assertThat(live.query("select id, b, u is not null and t is not null from `It's`"))
                .containsExactly("3,a\\b',1");
    }

    @Test
    void serialBringsItsKey() {
        live.apply(new CreateTable(
                Table.of(T, Column.of("a", "int"), Column.of("s", "bigserial")).with(Index.of("ix", "a")), false));
        live.execute("insert into `It's` (a) values (1), (1)");
        assertThat(live.query("select s from `It's` order by s")).containsExactly("1", "2");
        live.assertRefused("insert into `It's` (s) values (1)");
    }

    private void create(String... columns) {
        live.execute("create table `It's` (" + String.join(", ", columns) + ") default charset utf8mb4");
    }

    private void alter(Operation operation) {
        live.apply(operation);
    }

    /** Returns the column as {@code show create table} has it in a session without standard SQL. */
    private String definition(String column) {
        live.execute("set @mode = @@sql_mode, sql_mode = ''");
        String table = live.query("show create table `It's`").get(0);
        live.execute("set sql_mode = @mode");
        return table.lines()
                .map((line) -> line.strip().replaceFirst(",$", ""))
                .filter((line) -> line.startsWith("`" + column + "` "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void columnsStandWhereTheyArePlaced() {
        place(ColumnPlacement.after("a", "id"));
        place(ColumnPlacement.first("B"));
        place(ColumnPlacement.before("last", "id"));
        assertThat(columns()).containsExactly("B", "id", "a", "name", "Part", "last");
    }

    private void place(ColumnPlacement place) {
        Column column = Column.of(place.column(), "int").notNull();
        List<Assignment> one = List.of(new Assignment(place.column(), Value.number(1)));
        live.apply(new AddColumn(OWNERS, List.of(column), List.of(), one, List.of(place)));
    }

    private List<String> columns() {
        return live.model().table("owners").orElseThrow().columns().stream()
                .map(Column::name)
                .toList();
    }
}
