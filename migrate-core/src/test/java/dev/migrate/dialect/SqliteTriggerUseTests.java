package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RenameColumn;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Triggers of other tables that use the table which changes. */
class SqliteTriggerUseTests {

    private static final QualifiedName PARTS = QualifiedName.of("parts");
    private static final DropColumn DROP = new DropColumn(PARTS, List.of("name"), null);

    private LiveDatabase live;

    @BeforeEach
    void open() throws SQLException {
        live = new LiveDatabase(TestDatabase.sqliteInMemory());
        live.execute("create table parts (id integer, name text, size int)");
        live.execute("create table orders (a text, b text)");
        live.execute("insert into parts values (1, 'a', 2)");
    }

    @AfterEach
    void close() throws SQLException {
        live.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after insert on orders begin insert into parts (id, name) values (1, new.a); end",
                "after update of b on orders begin insert into parts (id, name) values (1, new.a); end",
                "after delete on orders begin update parts set name = old.a; end",
                "after insert on orders begin delete from parts where name = new.a; end",
                "after insert on orders when exists (select name from parts) begin select 1; end",
                "after insert on parts begin insert into orders (a) values (new.name); end",
                "after delete on parts begin insert into orders (a) values (old.name); end"
            })
    void aColumnThatATriggerUsesIsNotDropped(String trigger) {
        live.execute("create trigger uses_parts " + trigger);
        List<String> before = live.query("select name, sql from sqlite_schema");
        assertThatThrownBy(() -> live.apply(DROP))
                .isInstanceOf(MigrateException.class)
                .hasMessageContaining("trigger");
        assertThat(live.query("select name, sql from sqlite_schema")).isEqualTo(before);
        assertThat(live.query("select id, name, size from parts")).containsExactly("1,a,2");
    }

    @Test
    void theRefusalSaysWhatTheTriggerMisses() {
        live.execute("create trigger uses_parts after insert on orders begin"
                + " insert into parts (id, name) values (1, new.a); end");
        assertThatThrownBy(() -> live.apply(DROP))
                .hasMessageContaining("A trigger uses the table 'parts' and couldn't any more (")
                .hasMessageContaining("table parts has no column named name")
                .hasMessageContaining("Drop the trigger before, and create it again afterwards.");
    }

    @Test
    void aTriggerFollowsANewName() {
        live.execute("create trigger uses_parts after insert on orders begin"
                + " insert into parts (id, name) values (2, new.a); update parts set name = new.a where id = 1; end");
        live.apply(new RenameColumn(PARTS, "name", "title", null));
        live.execute("insert into orders (a) values ('b')");
        assertThat(live.query("select id, title from parts order by id")).containsExactly("1,b", "2,b");
    }

    @Test
    void aTriggerThatWasBrokenBeforeIsInNobodysWay() {
        live.execute("create trigger broken after insert on orders begin insert into parts (gone) values (1); end");
        live.apply(new ModifyDataType(PARTS, "size", DataType.parse("varchar(20)"), null));
        live.apply(DROP);
        assertThat(live.query("select id, size from parts")).containsExactly("1,2");
    }
}
