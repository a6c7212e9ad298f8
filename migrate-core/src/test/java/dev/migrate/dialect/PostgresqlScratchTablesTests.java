package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateTable;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresqlScratchTablesTests extends ScratchTablesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void expressionsOfIndexesAndTypesOfOnesOwn() {
        live.execute("create type mood as enum ('sad', 'glad')");
        live.execute("create schema s1");
        live.execute("create domain s1.positive as integer check (value > 0)");
        Table wanted = Table.of(
                        ORDERS,
                        Column.of("m", "mood").withDefault(Value.text("sad")),
                        Column.of("p", "s1.positive"),
                        Column.of("t", "varchar(10)"))
                .with(new CheckConstraint("ck", "orders.t = any (array['x', 'y']) and orders is not null"))
                .with(new Index(
                        "ix", List.of(IndexColumn.expression("lower(t)")), true, "m = 'sad'", List.of("p"), "btree"));
        Table spelled = respell(wanted).get(0).orElseThrow();
        live.apply(new CreateTable(wanted, false));
        assertThat(spelled).isEqualTo(live.model().table("orders").orElseThrow());
    }

    @Test
    void userWithoutTheRightToTemporaryTablesIsToldNothing() {
        live.execute(
                "create role nobody_" + live.query("select current_database()").get(0));
        live.execute("revoke temporary on database "
                + live.query("select current_database()").get(0) + " from public");
        live.execute(
                "set role nobody_" + live.query("select current_database()").get(0));
        assertThat(respell(single("one", "integer"), single("two", "integer")))
                .isEqualTo(List.of(Optional.empty(), Optional.empty()));
        assertThat(live.query("select current_user")).isNotEqualTo(List.of("postgres"));
        live.execute("reset role");
    }

    @Test
    void readOnlySessionIsToldNothing() {
        live.execute("set default_transaction_read_only = on");
        assertThat(respell(orders())).isEqualTo(List.of(Optional.empty()));
    }

    @Test
    void temporaryTableOfTheSessionStays() {
        live.execute("create temporary table one (id integer)");
        live.execute("insert into one values (1)");
        Table elsewhere = Table.of(new QualifiedName("pg_catalog", "one"), Column.of("a", "integer"));
        assertThat(respell(elsewhere, single("two", "integer")).get(1)).isPresent();
        assertThat(live.query("select id from pg_temp.one")).containsExactly("1");
    }

    @Test
    void searchPathIsAsItWas() {
        live.execute("create schema s1");
        live.execute("create type s1.mood as enum ('sad')");
        live.execute("set search_path = public, s1");
        Table spelled = respell(Table.of(ORDERS, Column.of("m", "mood"))).get(0).orElseThrow();
        assertThat(spelled.columns()).containsExactly(Column.of("m", "s1.mood"));
        assertThat(live.query("show search_path")).containsExactly("public, s1");
        assertThat(live.query("show lock_timeout")).containsExactly("0");
    }
}
