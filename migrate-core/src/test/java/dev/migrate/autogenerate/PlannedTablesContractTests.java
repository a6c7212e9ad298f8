package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Stop;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables and columns are planned so that it works on a real server with rows, there, back, and there again. */
abstract class PlannedTablesContractTests {

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
    void t01ParentsAreCreatedBeforeTheirChildren() throws SQLException {
        run("", "", """
                create table z_parent (id bigint not null, constraint pk_p primary key (id));
                create table a_child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references z_parent (id))""", "createTable createTable");
    }

    @Test
    void t02IndexesComeWithTheirTable() throws SQLException {
        run("", "", """
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id));
                create index ix_a on t (a);
                create index ix_b on t (b, a)""", "createTable");
    }

    @Test
    void t05AndT06ADroppedTableComesBackWithItsIndexesAndKeys() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint uq_t unique (a));
                create index ix_b on t (b)""", """
                insert into t values (1, 2, 3)""", "", "dropTable");
    }

    @Test
    void t07AndW1CyclicForeignKeysComeLast() throws SQLException {
        run("", "", """
                create table a (id bigint not null, b_id bigint, constraint pk_a primary key (id));
                create table b (id bigint not null, a_id bigint, constraint pk_b primary key (id), constraint fk_b foreign key (a_id) references a (id));
                alter table a add constraint fk_a foreign key (b_id) references b (id)""", "createTable createTable addForeignKeyConstraint");
    }

    @Test
    void t08AndW3CyclicForeignKeysGoFirst() throws SQLException {
        run("""
                create table a (id bigint not null, b_id bigint, constraint pk_a primary key (id));
                create table b (id bigint not null, a_id bigint, constraint pk_b primary key (id), constraint fk_b foreign key (a_id) references a (id));
                alter table a add constraint fk_a foreign key (b_id) references b (id)""", """
                insert into a values (1, null);
                insert into b values (1, 1);
                update a set b_id = 1""", "", "dropForeignKeyConstraint dropTable dropTable");
    }

    @Test
    void t09AndW4TablesAreDroppedChildFirst() throws SQLException {
        run("""
                create table b_grand (id bigint not null, constraint pk_g primary key (id));
                create table c_parent (id bigint not null, g bigint, constraint pk_p primary key (id), constraint fk_p foreign key (g) references b_grand (id));
                create table a_child (id bigint not null, p bigint, constraint pk_c primary key (id), constraint fk_c foreign key (p) references c_parent (id))""", """
                insert into b_grand values (1);
                insert into c_parent values (1, 1);
                insert into a_child values (1, 1)""", "", "dropTable dropTable dropTable");
    }

    @Test
    void aTableGoesWithItsKeysWhereOtherThingsChangeThanTheyNeed() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id), constraint uq_code unique (code));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", """
                insert into parent values (1, 'x');
                insert into child values (1, 1)""", """
                create table parent (id bigint not null, code varchar(30), constraint pk_parent primary key (id))""", "dropUniqueConstraint alterColumn dropTable");
    }

    @Test
    void aKeyGoesBeforeWhatItNeedsAndComesBackAfterIt() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id), constraint uq_code unique (code));
                create table child (id bigint not null, code varchar(20), constraint pk_c primary key (id), constraint fk_c foreign key (code) references parent (code))""", """
                insert into parent values (1, 'x');
                insert into child values (1, 'x')""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id))""", "dropForeignKeyConstraint dropUniqueConstraint dropTable");
    }

    @Test
    void t10AndW5AForeignKeyGoesBeforeTheTableThatItReferences() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (parent_id) references parent (id))""", """
                insert into parent values (1, 'x');
                insert into child values (1, null)""", """
                create table child (id bigint not null, parent_id bigint, constraint pk_c primary key (id))""", "");
    }

    @Test
    void t11AndW6AUniqueKeyComesBeforeTheForeignKeyThatNeedsIt() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));""", """
                insert into parent values (1, 'x')""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id), constraint uq_code unique (code));
                create table child (id bigint not null, code varchar(20), constraint pk_c primary key (id), constraint fk_c foreign key (code) references parent (code))""", "addUniqueConstraint createTable");
    }

    @Test
    void t12ATableMayReferenceItself() throws SQLException {
        run("", "", """
                create table node (id bigint not null, up bigint, constraint pk_n primary key (id), constraint fk_n foreign key (up) references node (id))""", "createTable");
    }

    @Test
    void t13AThreeTableCycleIsCutOnce() throws SQLException {
        run("", "", """
                create table outside (id bigint not null, constraint pk_o primary key (id));
                create table a (id bigint not null, b_id bigint, constraint pk_a primary key (id));
                create table b (id bigint not null, c_id bigint, constraint pk_b primary key (id));
                create table c (id bigint not null, a_id bigint, constraint pk_c primary key (id), constraint fk_c foreign key (a_id) references a (id));
                alter table a add constraint fk_a foreign key (b_id) references b (id);
                alter table b add constraint fk_b foreign key (c_id) references c (id)""", "createTable createTable createTable createTable addForeignKeyConstraint");
    }

    @Test
    void c01ColumnsAreAddedInModelOrder() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20), constraint pk_u primary key (id))""", """
                insert into users (id, name) values (1, 'Ann');
                insert into users (id, name) values (2, 'Bob')""", """
                create table users (id bigint not null, name varchar(20), username varchar(10), password_hash varchar(40), ts timestamp, constraint pk_u primary key (id))""", "");
    }

    @Test
    void c02ADroppedColumnComesBackWithItsDefault() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20), note varchar(10) default 'x' not null, constraint pk_u primary key (id))""", """
                insert into users (id, name) values (1, 'Ann');
                insert into users (id, name) values (2, 'Bob')""", """
                create table users (id bigint not null, name varchar(20), constraint pk_u primary key (id))""", "dropColumn");
    }

    @Test
    void c04NotNullAndBack() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20), constraint pk_u primary key (id))""", """
                insert into users (id, name) values (1, 'Ann');
                insert into users (id, name) values (2, 'Bob')""", """
                create table users (id bigint not null, name varchar(20) not null, constraint pk_u primary key (id))""", "alterColumn");
    }

    @Test
    void c04NullsAreAllowedAndForbiddenAgain() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20) not null, constraint pk_u primary key (id))""", """
                insert into users (id, name) values (1, 'Ann');
                insert into users (id, name) values (2, 'Bob')""", """
                create table users (id bigint not null, name varchar(20), constraint pk_u primary key (id))""", "alterColumn");
    }

    @Test
    void c05AndW7ANotNullColumnOnAFilledTableTakesThreeSteps() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20), constraint pk_u primary key (id))""", """
                insert into users (id, name) values (1, 'Ann');
                insert into users (id, name) values (2, 'Bob')""", """
                create table users (id bigint not null, name varchar(20), login varchar(10) not null, constraint pk_u primary key (id))""", "addColumn stop alterColumn");
    }

    @Test
    void c05ANotNullColumnWithDefaultTakesOneStep() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20), constraint pk_u primary key (id))""", """
                insert into users (id, name) values (1, 'Ann');
                insert into users (id, name) values (2, 'Bob')""", """
                create table users (id bigint not null, name varchar(20), login varchar(10) default 'x' not null, constraint pk_u primary key (id))""", "addColumn");
    }

    @Test
    void c06AndW8NullsAreFilledFromTheDefault() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20), level int default 3, constraint pk_u primary key (id))""", """
                insert into users (id, name) values (1, 'Ann');
                insert into users (id, name) values (2, 'Bob');
                update users set level = null""", """
                create table users (id bigint not null, name varchar(20), level int default 3 not null, constraint pk_u primary key (id))""", "update alterColumn");
    }

    @Test
    void c07AndW9ADroppedNotNullColumnComesBackOnAFilledTable() throws SQLException {
        run("""
                create table users (id bigint not null, name varchar(20), login varchar(10) not null, age int not null, born date not null, ok boolean not null, constraint pk_u primary key (id))""", """
                insert into users values (1, 'Ann', 'ann', 3, '2020-01-01', true);
                insert into users values (2, 'Bob', 'bob', 4, '2020-01-01', false)""", """
                create table users (id bigint not null, name varchar(20), constraint pk_u primary key (id))""", "");
    }

    @Test
    void whatAKeyOrACheckRestrictsIsFilledByHandOnTheWayBack() throws SQLException {
        GeneratedChanges generated = new PlannedTrip(ground).run("""
                        create table p (id bigint not null, constraint pk_p primary key (id));
                        create table t (id bigint not null, code varchar(10) not null, p bigint not null, kind varchar(10) not null, age int not null, constraint pk_t primary key (id), constraint uq_t unique (code), constraint fk_t foreign key (p) references p (id), constraint ck_t check (kind <> ''))""", """
                        insert into p values (1);
                        insert into p values (2);
                        insert into t values (1, 'a', 1, 'x', 3);
                        insert into t values (2, 'b', 2, 'y', 4)""", """
                        create table p (id bigint not null, constraint pk_p primary key (id));
                        create table t (id bigint not null, constraint pk_t primary key (id))""");
        assertThat(generated.downgrade().stream()
                        .map(ReviewedOperation::operation)
                        .filter(Stop.class::isInstance)
                        .map((stop) -> ((Stop) stop).message()))
                .containsExactly(blank("code"), blank("p"), blank("kind"));
    }

    private static String blank(String column) {
        return "Rows of t need a value for the column " + column
                + ", which must not be null and is in a key or a check, "
                + "so that none can be made up: write an update in place of this stop.";
    }

    @Test
    void c10AColumnBecomesWider() throws SQLException {
        run("""
                create table t (id int not null, n int, constraint pk_t primary key (id))""", """
                insert into t values (1, 2)""", """
                create table t (id bigint not null, n bigint, constraint pk_t primary key (id))""", "alterColumn alterColumn");
    }

    @Test
    void c14AUniqueKeyShrinksWithItsColumn() throws SQLException {
        run("""
                create table t (id bigint not null, a int, b int, constraint pk_t primary key (id), constraint uq_t unique (a, b))""", """
                insert into t values (1, 2, 3)""", """
                create table t (id bigint not null, a int, constraint pk_t primary key (id), constraint uq_t unique (a))""", "");
    }

    @Test
    void c15WhatHangsOnAColumnGoesBeforeIt() throws SQLException {
        run("""
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table t (id bigint not null, a int, parent_id bigint, c int, constraint pk_t primary key (id), constraint fk_t foreign key (parent_id) references parent (id), constraint ck_t check (c > 0));
                create index ix_t on t (a, id)""", """
                insert into parent values (1, 'x');
                insert into t values (1, 2, 1, 4)""", """
                create table parent (id bigint not null, code varchar(20), constraint pk_parent primary key (id));
                create table t (id bigint not null, constraint pk_t primary key (id))""", "");
    }

    @Test
    void defaultOfNoneToText() throws SQLException {
        run("""
                create table t (id bigint not null, a varchar(10), constraint pk_t primary key (id))""", """
                insert into t (id) values (1)""", """
                create table t (id bigint not null, a varchar(10) default 'x', constraint pk_t primary key (id))""", "alterColumn");
    }

    @Test
    void defaultOfTextToNone() throws SQLException {
        run("""
                create table t (id bigint not null, a varchar(10) default 'x', constraint pk_t primary key (id))""", """
                insert into t (id) values (1)""", """
                create table t (id bigint not null, a varchar(10), constraint pk_t primary key (id))""", "alterColumn");
    }

    @Test
    void defaultOfNumber() throws SQLException {
        run("""
                create table t (id bigint not null, a int default 15, constraint pk_t primary key (id))""", """
                insert into t (id) values (1)""", """
                create table t (id bigint not null, a int default 20, constraint pk_t primary key (id))""", "alterColumn");
    }
}
