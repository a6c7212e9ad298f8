package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import dev.migrate.operation.AddAutoIncrement;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What could get lost when a table of SQLite is copied, or begin otherwise than it was said. */
class SqliteTableCopyTests {

    private static final QualifiedName PARTS = QualifiedName.of("parts");

    private LiveDatabase live;

    @BeforeEach
    void open() throws SQLException {
        live = new LiveDatabase(TestDatabase.sqliteInMemory());
    }

    @AfterEach
    void close() throws SQLException {
        live.close();
    }

    @Test
    void aNewKeyToTheTableItselfDeletesNoRows() {
        live.execute("create table parts (id bigint primary key, whole bigint)");
        live.execute("insert into parts values (1, null), (2, 1), (3, 2)");
        live.apply(new AddForeignKeyConstraint(
                PARTS,
                new ForeignKey(
                        "fk_whole",
                        List.of("whole"),
                        PARTS,
                        List.of("id"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Deferral.NOT_DEFERRABLE)));
        assertThat(live.query("select id, whole from parts order by id")).containsExactly("1,null", "2,1", "3,2");
        live.execute("delete from parts where id = 1");
        assertThat(live.query("select id from parts")).isEmpty();
    }

    @Test
    void aTableThatBeginsToCountBeginsWhereItWasSaid() {
        live.execute("create table parts (id bigint primary key, name text)");
        live.execute("insert into parts values (7, 'a')");
        live.apply(new AddAutoIncrement(PARTS, "id", DataType.parse("bigint"), new Identity(false, 100L, null)));
        live.execute("insert into parts (name) values ('b')");
        assertThat(live.query("select id, name from parts order by id")).containsExactly("7,a", "100,b");
    }

    @Test
    void aTableThatIsThereGoesOnCounting() {
        CreateTable create = new CreateTable(
                Table.of(
                                PARTS,
                                Column.of("id", "bigint").withIdentity(new Identity(false, 100L, null)),
                                Column.of("name", "text"))
                        .withPrimaryKey(new PrimaryKey("pk", List.of("id"))),
                true);
        live.apply(create);
        live.execute("insert into parts (name) values ('a')");
        live.apply(create);
        live.execute("insert into parts (name) values ('b')");
        assertThat(live.query("select id, name from parts order by id")).containsExactly("100,a", "101,b");
        assertThat(live.query("select name, seq from sqlite_sequence")).containsExactly("parts,101");
    }

    @Test
    void aNumberOfTheRowStaysNotNullAsAnotherType() {
        live.execute("create table parts (id integer primary key, name text)");
        live.apply(new ModifyDataType(PARTS, "id", DataType.parse("varchar(10)"), null));
        live.assertRefused("insert into parts (name) values ('a')");
    }

    @Test
    void aNameInSingleQuotesIsAName() {
        live.execute("create table parts ('id' integer, 'name' varchar(10))");
        live.execute("insert into parts values (1, 'a')");
        live.apply(new ModifyDataType(PARTS, "name", DataType.parse("varchar(20)"), null));
        assertThat(live.query("select id, name from parts")).containsExactly("1,a");
    }
}
