package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes, keys, checks and types are planned so that it works on a real server with rows, there, back, and there again. */
abstract class PlannedKeysContractTests {

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

    private void run(String before, String rows, String after, String changes) throws SQLException {
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
    void i01AnIndexIsAdded() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id))""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index a on t (a)""", "createIndex");
    }

    @Test
    void i02AnIndexBecomesAUniqueConstraint() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_a on t (a)""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint uq_a unique (a))""", "");
    }

    @Test
    void i03APlainIndexBecomesUniqueUnderItsName() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_a on t (a)""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create unique index ix_a on t (a)""", "");
    }

    @Test
    void i06AUniqueConstraintGetsAColumnMore() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint uq_t unique (a))""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint uq_t unique (a, b))""", "dropUniqueConstraint addUniqueConstraint");
    }

    @Test
    void i12AnIndexChangesTheOrderOfItsColumns() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_t on t (a, b)""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_t on t (b, a)""", "dropIndex createIndex");
    }

    @Test
    void i14AnIndexDescends() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_t on t (a)""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_t on t (a desc)""", "dropIndex createIndex");
    }

    @Test
    void i24AnIndexIsRenamed() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_old on t (a)""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_new on t (a)""", "renameIndex");
    }

    @Test
    void i28AnIndexThatAForeignKeyNeedsIsReplaced() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table t (id bigint not null, parent_id bigint, b int, constraint pk_t primary key (id));
                create index ix_one on t (parent_id);
                alter table t add constraint fk_t foreign key (parent_id) references parent (id)""", """
                insert into parent values (1, 'x');
                insert into t values (1, 1, 3)""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table t (id bigint not null, parent_id bigint, b int, constraint pk_t primary key (id));
                create index ix_two on t (parent_id, b);
                alter table t add constraint fk_t foreign key (parent_id) references parent (id)""", "");
    }

    @Test
    void i28AnIndexThatAForeignKeyNeedsIsReplacedUnderItsName() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table t (id bigint not null, parent_id bigint, b int, constraint pk_t primary key (id));
                create index ix_one on t (parent_id);
                alter table t add constraint fk_t foreign key (parent_id) references parent (id)""", """
                insert into parent values (1, 'x');
                insert into t values (1, 1, 3)""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table t (id bigint not null, parent_id bigint, b int, constraint pk_t primary key (id));
                create index ix_one on t (parent_id, b);
                alter table t add constraint fk_t foreign key (parent_id) references parent (id)""", "");
    }

    @Test
    void f01AForeignKeyIsAdded() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id))""", """
                insert into parent values (1, 'x');
                insert into child values (1, 1)""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", "addForeignKeyConstraint");
    }

    @Test
    void f01AForeignKeyIsDropped() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", """
                insert into parent values (1, 'x');
                insert into child values (1, 1)""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id))""", "");
    }

    @Test
    void f02ACompositeForeignKeyIsAdded() throws SQLException {
        run("""
                create table parent (a int not null, b int not null, constraint pk_parent primary key (a, b));
                create table child (id bigint not null, a int, b int, constraint pk_c primary key (id))""", """
                insert into parent values (1, 2);
                insert into child values (1, 1, 2)""", """
                create table parent (a int not null, b int not null, constraint pk_parent primary key (a, b));
                create table child (id bigint not null, a int, b int, constraint pk_c primary key (id), constraint fk_c foreign key (a, b) references parent (a, b))""", "addForeignKeyConstraint");
    }

    @Test
    void f03AForeignKeyCascades() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", """
                insert into parent values (1, 'x');
                insert into child values (1, 1)""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id) on delete cascade)""", "dropForeignKeyConstraint addForeignKeyConstraint");
    }

    @Test
    void f11BothSidesOfAForeignKeyChangeTheirType() throws SQLException {
        run("""
                create table parent (id int not null, constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id int, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", """
                insert into parent values (1);
                insert into child values (1, 1)""", """
                create table parent (id bigint not null, constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", "dropForeignKeyConstraint alterColumn alterColumn addForeignKeyConstraint");
    }

    @Test
    void f12AForeignKeyTurnsToAnotherTable() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table mother (id bigint not null, code varchar(20), constraint pk_mother primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", """
                insert into parent values (1, 'x');
                insert into mother values (1, 'x');
                insert into child values (1, 1)""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table mother (id bigint not null, code varchar(20), constraint pk_mother primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references mother (id))""", "dropForeignKeyConstraint addForeignKeyConstraint");
    }

    @Test
    void g01APrimaryKeyGrows() throws SQLException {
        run("""
                create table t (a bigint not null, b bigint, constraint pk_t primary key (a))""", """
                insert into t values (1, 2)""", """
                create table t (a bigint not null, b bigint not null, constraint pk_t primary key (a, b))""", "dropPrimaryKey alterColumn addPrimaryKey");
    }

    @Test
    void g01APrimaryKeyGrowsUnderAForeignKey() throws SQLException {
        run("""
                create table parent (a bigint not null, b bigint not null, constraint uq_p unique (a), constraint pk_parent primary key (a));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (a))""", """
                insert into parent values (1, 2);
                insert into child values (1, 1)""", """
                create table parent (a bigint not null, b bigint not null, constraint uq_p unique (a), constraint pk_parent primary key (a, b));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (a))""", "");
    }

    @Test
    void g03ACheckIsAdded() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id))""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint ck_a check (a > 0))""", "addCheckConstraint");
    }

    @Test
    void g03OneOfSeveralChecksIsDropped() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint ck_a check (a > 0), constraint ck_b check (b > 0))""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint ck_b check (b > 0))""", "dropCheckConstraint");
    }

    @Test
    void g07ACheckChangesUnderItsName() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint ck_a check (a > 0))""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint ck_a check (a > 1))""", "dropCheckConstraint addCheckConstraint");
    }

    @Test
    void w2AMutualPairLosesNoForeignKey() throws SQLException {
        run("""
                create table a (id bigint not null, b_id bigint, constraint pk_a primary key (id));""", """
                insert into a values (1, null)""", """
                create table a (id bigint not null, b_id bigint, constraint pk_a primary key (id));
                create table b (id bigint not null, a_id bigint, constraint pk_b primary key (id), constraint fk_b foreign key (a_id) references a (id));
                alter table a add constraint fk_a foreign key (b_id) references b (id)""", "");
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
}
