package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.dialect.oracle.OracleDialectProvider;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is Oracle's own: blocks, releases, and what it has no room for. */
class OracleRenderingTests {

    private static final QualifiedName TABLE = QualifiedName.of("t");

    @Test
    void whatMustNotExistIsTriedInABlock() {
        Table table = Table.of(
                        TABLE,
                        Column.of("c", "varchar(5)")
                                .withDefault(Value.text("it's"))
                                .withRemarks("r"))
                .with(Index.of("ix", "c"));
        assertThat(sql(19, new CreateTable(table, true))).containsExactly("""
                begin
                    execute immediate 'create table t (
                    c varchar2(5 char) default ''it''''s''
                )';
                exception
                    when others then
                        if sqlcode <> -955 then
                            raise;
                        end if;
                end;""", """
                begin
                    execute immediate 'create index ix on t (c)';
                exception
                    when others then
                        if sqlcode <> -955 then
                            raise;
                        end if;
                end;""", "comment on column t.c is 'r'");
    }

    @Test
    void truthValuesAreNumbersBeforeRelease23() {
        Operation create = new CreateTable(
                Table.of(TABLE, Column.of("b", "boolean").withDefault(Value.bool(true)), Column.of("j", "json")),
                false);
        assertThat(sql(19, create)).containsExactly("create table t (\n    b number(1) default 1,\n    j clob\n)");
        assertThat(sql(21, create)).containsExactly("create table t (\n    b number(1) default 1,\n    j json\n)");
        assertThat(sql(23, create)).containsExactly("create table t (\n    b boolean default true,\n    j json\n)");
    }

    @Test
    void rowsAreInsertedByABlock() {
        List<Value> row = List.of(Value.text("a"), new Value.NextValue(QualifiedName.of("s")));
        assertThat(sql(19, new InsertRows(TABLE, List.of("c", "n"), List.of(row, row))))
                .containsExactly("""
                begin
                    insert into t (c, n) values ('a', s.nextval);
                    insert into t (c, n) values ('a', s.nextval);
                end;""");
    }

    @Test
    void aTextBeyondTheLimitOfALiteralIsPutTogether() {
        String text = "x".repeat(999) + "🐘" + "y".repeat(1000);
        assertThat(sql(19, new InsertRows(TABLE, List.of("c"), List.of(List.of(Value.text(text))))))
                .containsExactly("insert into t (c) values (to_clob('" + "x".repeat(999) + "') || to_clob('🐘"
                        + "y".repeat(998) + "') || to_clob('yy'))");
    }

    @Test
    void aUuidIsBytes() {
        DataType uuid = DataType.parse("uuid");
        Value value = Value.text("3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        assertThat(sql(19, new AddDefaultValue(TABLE, "c", value, uuid, null)))
                .containsExactly("alter table t modify (c default hextoraw('3F2504E04F8911D39A0C0305E82C3301'))");
    }

    @Test
    void theTypeOfASequenceIsALimit() {
        Sequence sequence =
                new Sequence(QualifiedName.of("s"), DataType.parse("int"), null, null, null, null, 1L, false);
        assertThat(sql(19, new CreateSequence(sequence)))
                .containsExactly("create sequence s maxvalue 2147483647 nocache");
        Sequence decimal =
                new Sequence(QualifiedName.of("s"), DataType.parse("decimal(5)"), null, null, null, null, null, false);
        assertThatThrownBy(() -> sql(19, new CreateSequence(decimal)))
                .isInstanceOf(MigrateException.class)
                .hasMessage("test: The sequence 's' has the type 'decimal(5)', and Oracle's have none. Use 'smallint',"
                        + " 'integer' or 'bigint', or give 'minValue' and 'maxValue' instead.");
    }

    @Test
    void aNameWithAQuoteIsRefused() {
        assertThatThrownBy(() -> sql(19, new RenameTable(TABLE, "a\"b")))
                .isInstanceOf(MigrateException.class)
                .hasMessage("test: The name 'a\"b' contains a quote (\"), which Oracle can't hold in a name."
                        + " Choose another name.");
    }

    @Test
    void blocksAndUnitsEndAtASlash() {
        String script = """
                create table a (id number);
                create or replace editionable trigger t before insert on a for each row
                begin
                    :new.id := 1; -- it's
                end;
                /
                begin null; end;
                /
                insert into a values (q'[it's; ]');
                create type p as object (x number);
                /
                declare n number; begin n := 4 / 2; end;
                """;
        assertThat(sql(19, ExecuteSql.of(script)))
                .containsExactly(
                        "create table a (id number)",
                        """
                create or replace editionable trigger t before insert on a for each row
                begin
                    :new.id := 1; -- it's
                end;""",
                        "begin null; end;",
                        "insert into a values (q'[it's; ]')",
                        """
                create type p as object (x number);""",
                        "declare n number; begin n := 4 / 2; end;");
    }

    private static List<String> sql(int release, Operation operation) {
        DatabaseProduct product = new DatabaseProduct("Oracle", "Oracle Database", release, 0, IdentifierCase.UPPER);
        Dialect dialect = new OracleDialectProvider().dialectFor(product).orElseThrow();
        return dialect.render(Change.of(operation, SourceLocation.of("test"))).stream()
                .map(SqlStatement::sql)
                .toList();
    }
}
