package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes, keys, checks and types are planned so that it works on a real server with rows, there, back, and there again. */
abstract class PlannedKeysContractTests {

    ProvingGround ground;

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
    void anIndexIsRenamedWhileItsColumnBecomesLonger() throws SQLException {
        run("""
                create table t (id bigint not null, a varchar(10), constraint pk_t primary key (id));
                create index ix_t on t (a)""", """
                insert into t values (1, 'x')""", """
                create table t (id bigint not null, a varchar(20), constraint pk_t primary key (id));
                create index ix_a on t (a)""", "renameIndex alterColumn");
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
}
