package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.SetColumnRemarks;
import dev.migrate.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Altering one part of a column and setting it back leaves the whole table as {@code show create table} had it, and touches
 * no other line of it on the way.
 */
abstract class ColumnAlterationContractTests {

    private static final QualifiedName T = QualifiedName.of("t");

    LiveDatabase live;

    abstract TestDatabase newDatabase();

    /** Returns the definitions of the table's columns. */
    abstract List<String> columns();

    /** Whether the server renames such a column, which another part of the table may name. */
    boolean canRename(String column) {
        return true;
    }

    /**
     * A column and what can be done to it and back.
     *
     * @param name its name
     * @param nullable whether nulls are allowed, or {@code null} where that can't be altered
     * @param type its type, or {@code null} where that stays as it is
     * @param otherType another type that holds its values
     * @param value its default, or {@code null} where that stays as it is
     * @param otherValue another default
     * @param remarks its comment
     */
    record Subject(
            String name,
            Boolean nullable,
            String type,
            String otherType,
            Value value,
            Value otherValue,
            String remarks) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Subject> subjects() {
        return List.of(
                new Subject("id", null, "int unsigned", "bigint unsigned", null, null, "the key"),
                new Subject(
                        "filled",
                        false,
                        "int(8) unsigned zerofill",
                        "bigint(12) unsigned zerofill",
                        Value.number(7),
                        Value.number(8),
                        "with zeros"),
                new Subject("word", false, "varchar(10)", "varchar(20)", Value.text("it's"), Value.text("b"), "o\\'x"),
                new Subject("price", true, "decimal(10,2)", "decimal(12,2)", Value.number(1), Value.number(2), null),
                new Subject("computed", true, "varchar(40)", "varchar(50)", null, null, null),
                new Subject("seen", false, null, null, null, null, "when"),
                new Subject("changed", true, "datetime(3)", "datetime(6)", null, null, null),
                new Subject("hidden", false, "integer", "bigint", Value.number(1), Value.number(2), "hidden"),
                new Subject("total", null, null, null, null, null, "generated"),
                new Subject("flags", false, "bit(2)", "bit(3)", null, null, null),
                new Subject("kind", false, null, null, Value.text("a"), Value.text("b"), "which"),
                new Subject("checked", false, "integer", "bigint", null, null, "positive"));
    }

    @BeforeEach
    void createTable() throws SQLException {
        live = new LiveDatabase(newDatabase());
        live.execute("create table t (" + String.join(", ", columns())
                + ", primary key (id), key ix_word (word(5))) default charset utf8mb4 comment 'all of it'");
        live.execute("insert into t (checked) values (5)");
    }

    @AfterEach
    void close() throws SQLException {
        live.close();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void nothingIsLost(Subject subject) {
        String name = subject.name();
        there(
                subject,
                new SetColumnRemarks(T, name, "it's \\ new", null, null),
                new SetColumnRemarks(T, name, subject.remarks(), null, null));
        if (canRename(name)) {
            there(subject, new RenameColumn(T, name, "other", null), new RenameColumn(T, "other", name, null));
            AlterColumn remarks = new AlterColumn(T, name, "other", null, null, null, new RemarksChange("new"), null);
            AlterColumn remarksBack =
                    new AlterColumn(T, "other", name, null, null, null, new RemarksChange(subject.remarks()), null);
            there(subject, remarks, remarksBack);
        }
        if (subject.nullable() != null) {
            Operation allow = new DropNotNullConstraint(T, name, null);
            Operation forbid = new AddNotNullConstraint(T, name, null, null);
            there(subject, subject.nullable() ? forbid : allow, subject.nullable() ? allow : forbid);
        }
        if (subject.type() != null) {
            there(
                    subject,
                    new ModifyDataType(T, name, DataType.parse(subject.otherType()), null),
                    new ModifyDataType(T, name, DataType.parse(subject.type()), null));
        }
        if (subject.value() != null) {
            there(
                    subject,
                    new AddDefaultValue(T, name, subject.otherValue(), null, null),
                    new AddDefaultValue(T, name, subject.value(), null, null));
        }
    }

    @Test
    void countingKeepsTheRest() {
        live.execute(
                "create table u (n int unsigned not null default 0 invisible comment 'it''s', v int, primary key (n))");
        live.apply(new AddAutoIncrement(QualifiedName.of("u"), "n", null, new Identity(false, 5L, null)));
        assertThat(definition("u")
                        .get(1)
                        .replace("(10)", "")
                        .replace("/*!80023 ", "")
                        .replace(" */", ""))
                .containsIgnoringCase("`n` int unsigned NOT NULL")
                .contains("AUTO_INCREMENT", "INVISIBLE", "COMMENT 'it''s'");
    }

    @Test
    void textsKeepTheirLines() {
        String lines = "one \"\n  it's `two`\r\n\tthree\n";
        live.execute("create table u (c varchar(40))");
        live.apply(new AlterColumn(
                QualifiedName.of("u"),
                "c",
                null,
                DataType.parse("varchar(50)"),
                null,
                new DefaultChange(Value.text(lines)),
                new RemarksChange(lines),
                null));
        live.execute("insert into u values ()");
        String hex = HexFormat.of().withUpperCase().formatHex(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(live.query("select hex(c), hex(column_comment) from u, information_schema.columns"
                        + " where table_schema = database() and table_name = 'u'"))
                .containsExactly(hex + "," + hex);
    }

    private void there(Subject subject, Operation operation, Operation back) {
        List<String> before = definition("t");
        live.apply(operation);
        List<String> changed = new ArrayList<>(definition("t"));
        assertThat(changed).as("%s of %s", operation, subject).isNotEqualTo(before);
        List<String> others = new ArrayList<>(before);
        int line = line(before, subject.name());
        others.remove(line);
        changed.remove(line);
        if (!(operation instanceof RenameColumn) && !(operation instanceof AlterColumn)) {
            assertThat(changed).as("%s of %s", operation, subject).isEqualTo(others);
        }
        live.apply(back);
        assertThat(definition("t")).as("%s of %s", back, subject).isEqualTo(before);
    }

    private static int line(List<String> definition, String column) {
        for (int i = 0; i < definition.size(); i++) {
            if (definition.get(i).startsWith("`" + column + "` ")) {
                return i;
            }
        }
        throw new AssertionError(column + " in " + definition);
    }

    /** Returns the lines of {@code show create table} in a session without standard SQL. */
    List<String> definition(String table) {
        live.execute("set @mode = @@sql_mode, sql_mode = ''");
        String definition = live.query("show create table " + table).get(0);
        live.execute("set sql_mode = @mode");
        return definition.lines().map(String::strip).toList();
    }
}
