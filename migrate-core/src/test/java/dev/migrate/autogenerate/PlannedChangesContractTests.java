package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.QualifiedName;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Types, computed values and whole changes are planned so that it works on a real server with rows, there, back, and there again. */
abstract class PlannedChangesContractTests {

    private ProvingGround ground;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void open() {
        ground = new ProvingGround(newDatabase());
    }

    @AfterEach
    void close() throws SQLException {
        ground.close();
    }

    final void run(String before, String rows, String after, String changes) throws SQLException {
        GeneratedChanges generated = new PlannedTrip(ground).run(spelled(before), rows, spelled(after));
        if (!changes.isEmpty()) {
            assertThat(String.join(" ", PlannedTrip.names(generated.upgrade()))).isEqualTo(changes);
        }
    }

    /** H2 has one kind of computed columns, and no word for it. */
    private String spelled(String sql) {
        return sql.replace("@stored@", ground.dialect().id().equals("h2") ? "" : " stored");
    }

    @Test
    void w10TextBecomesANumber() throws SQLException {
        run("""
                create table t (id bigint not null, a varchar(10) default '7', constraint pk_t primary key (id))""", """
                insert into t values (1, '42')""", """
                create table t (id bigint not null, a int default 8, constraint pk_t primary key (id))""", "");
    }

    @Test
    void w10ANumberBecomesText() throws SQLException {
        run("""
                create table t (id bigint not null, a int, constraint pk_t primary key (id))""", """
                insert into t values (1, 42)""", """
                create table t (id bigint not null, a varchar(10), constraint pk_t primary key (id))""", "");
    }

    @Test
    void aBooleanBecomesANumber() throws SQLException {
        run("""
                create table t (id bigint not null, a boolean default true, constraint pk_t primary key (id))""", """
                insert into t values (1, true)""", """
                create table t (id bigint not null, a int, constraint pk_t primary key (id))""", "");
    }

    @Test
    void aColumnBecomesNarrower() throws SQLException {
        run("""
                create table t (id bigint not null, a varchar(20), constraint pk_t primary key (id))""", """
                insert into t values (1, 'short')""", """
                create table t (id bigint not null, a varchar(10), constraint pk_t primary key (id))""", "alterColumn");
    }

    @Test
    void aDecimalGetsAnotherScale() throws SQLException {
        run("""
                create table t (id bigint not null, a numeric(8,2) default 0, constraint pk_t primary key (id))""", """
                insert into t values (1, 4.25)""", """
                create table t (id bigint not null, a numeric(12,4) default 0, constraint pk_t primary key (id))""", "alterColumn");
    }

    @Test
    void c16AComputedColumnIsAdded() throws SQLException {
        run("""
                create table t (id bigint not null, a int, constraint pk_t primary key (id))""", """
                insert into t (id, a) values (1, 2)""", """
                create table t (id bigint not null, a int, c int generated always as (a + 1)@stored@, constraint pk_t primary key (id))""", "addColumn");
    }

    @Test
    void c17AComputedColumnIsComputedOtherwise() throws SQLException {
        run("""
                create table t (id bigint not null, a int, c int generated always as (a + 1)@stored@, constraint pk_t primary key (id))""", """
                insert into t (id, a) values (1, 2)""", """
                create table t (id bigint not null, a int, c int generated always as (a + 2)@stored@, constraint pk_t primary key (id))""", "dropColumn addColumn");
    }

    @Test
    void c17AComputedColumnBecomesAnOrdinaryOne() throws SQLException {
        run("""
                create table t (id bigint not null, a int, c int generated always as (a + 1)@stored@, constraint pk_t primary key (id))""", """
                insert into t (id, a) values (1, 2)""", """
                create table t (id bigint not null, a int, c int, constraint pk_t primary key (id))""", "dropColumn addColumn update");
    }

    @Test
    void c17AnOrdinaryColumnIsComputed() throws SQLException {
        run("""
                create table t (id bigint not null, a int, c int, constraint pk_t primary key (id))""", """
                insert into t (id, a) values (1, 2)""", """
                create table t (id bigint not null, a int, c int generated always as (a + 1)@stored@, constraint pk_t primary key (id))""", "dropColumn addColumn");
    }

    @Test
    void aColumnThatAnotherIsComputedFromBecomesWider() throws SQLException {
        run("""
                create table t (id bigint not null, a int, c int generated always as (a + 1)@stored@, constraint pk_t primary key (id))""", """
                insert into t (id, a) values (1, 2)""", """
                create table t (id bigint not null, a bigint, c int generated always as (a + 1)@stored@, constraint pk_t primary key (id))""", "");
    }

    @Test
    void aCheckIsWrittenAnewForTheNewTypeOfItsColumn() throws SQLException {
        run("""
                create table t (id bigint not null, rate double precision, constraint pk_t primary key (id), constraint ck_t check (rate <> 77))""", """
                insert into t values (1, 2.5)""", """
                create table t (id bigint not null, rate numeric(12,4), constraint pk_t primary key (id), constraint ck_t check (rate <> 77))""", "");
    }

    @Test
    void aTableGoesWithTheKeyThatItReferences() throws SQLException {
        run("""
                create table orders (id bigint not null, constraint pk_orders primary key (id));
                create table other (ref bigint, constraint fk_other foreign key (ref) references orders (id))""", """
                insert into orders values (1)""", """
                create table orders (id bigint not null)""", "");
    }

    @Test
    void aTableGoesWithTheColumnsThatItReferences() throws SQLException {
        run("""
                create table orders (id bigint not null, code int, constraint pk_orders primary key (id), constraint uq_orders unique (id, code));
                create table other (ref bigint, code int, constraint fk_other foreign key (ref, code) references orders (id, code))""", """
                insert into orders values (1, 2)""", """
                create table orders (id bigint not null, constraint pk_orders primary key (id))""", "");
    }

    @Test
    void aTableIsReplacedByOneWithItsIndexNames() throws SQLException {
        run("""
                create table t_old (id bigint not null, a int, constraint pk_t primary key (id));
                create index ix_t on t_old (a)""", """
                insert into t_old values (1, 2)""", """
                create table t_new (id bigint not null, a int, constraint pk_t primary key (id));
                create index ix_t on t_new (a)""", "dropTable createTable");
    }

    @Test
    void goldenMixedScenario() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(50), a1 varchar(100), pw varchar(50), constraint pk_users primary key (id));
                create index pw_idx on users (pw);
                create table address (id bigint not null, email varchar(100) not null, constraint pk_address primary key (id));
                create table orders (order_id bigint not null, amount numeric(8,2) default 0 not null, constraint pk_orders primary key (order_id), constraint ck_order check (amount >= 0));
                create table extra (x char(1), uid bigint, constraint fk_extra foreign key (uid) references users (id))""", """
                insert into users values (1, 'Ann', null, 'secret');
                insert into address values (1, 'a@b');
                insert into orders values (1, 3);
                insert into extra values ('x', 1)""", """
                create table users (id bigint not null, name varchar(50) not null, a1 varchar(100) default 'x', constraint pk_users primary key (id));
                create table address (id bigint not null, email varchar(100) not null, street varchar(50), constraint pk_address primary key (id), constraint uq_email unique (email));
                create table orders (order_id bigint not null, amount numeric(10,2) default 0, user_id bigint, constraint pk_orders primary key (order_id), constraint ck_order check (amount > -1));
                create index fk_orders_user on orders (user_id);
                alter table orders add constraint fk_orders_user_key foreign key (user_id) references users (id);
                create table item (id bigint not null, description varchar(100), order_id bigint, constraint pk_item primary key (id), constraint ck_item check (id > 0));
                create index fk_item_order on item (order_id);
                alter table item add constraint fk_item_order_key foreign key (order_id) references orders (order_id)""", "");
    }

    @Test
    void t17AndC03AndW14WhatIsRenamedKeepsItsRows() throws SQLException {
        Renames renames = new Renames(
                Map.of(QualifiedName.of("t_new"), QualifiedName.of("t_old")),
                Map.of(QualifiedName.of("t_new"), Map.of("title", "name")));
        GeneratedChanges generated =
                new PlannedTrip(ground, renames).run("""
                        create table t_old (id bigint not null, name varchar(10), a int, constraint pk_t primary key (id), constraint uq_t unique (name));
                        create index ix_t on t_old (a)""", "insert into t_old values (1, 'Ann', 2)", """
                        create table t_new (id bigint not null, title varchar(20), a int, constraint pk_t primary key (id), constraint uq_t unique (title));
                        create index ix_t on t_new (a)""");
        assertThat(PlannedTrip.names(generated.upgrade()))
                .containsExactly("renameTable", "renameColumn", "alterColumn");
        assertThat(PlannedTrip.names(generated.downgrade()))
                .containsExactly("alterColumn", "renameColumn", "renameTable");
    }
}
