package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class H2PlannedKeysTests extends PlannedKeysContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Test
    void aUniqueConstraintBecomesThePrimaryKey() throws SQLException {
        run("""
                create table t (id bigint not null, a int, constraint pk_t primary key (id), constraint uq_t unique (a))""", """
                insert into t values (1, 2)""", """
                create table t (id bigint not null, a int not null, constraint pk_a primary key (a))""", "");
    }

    @Test
    void anIndexIsAddedOverAForeignKeyThatMovesOntoIt() throws SQLException {
        run("""
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table t (a int, b int, p bigint, constraint fk_t foreign key (p) references p (id))""", """
                insert into p values (1);
                insert into t values (1, 2, 1)""", """
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table t (b int, p bigint, constraint fk_t foreign key (p) references p (id));
                create index ix_t on t (p)""", "createIndex dropColumn");
    }

    @Test
    void thePrimaryKeyIsAddedOverAForeignKeyThatMovesOntoIt() throws SQLException {
        run("""
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table t (a int, p bigint, constraint fk_t foreign key (p) references p (id))""", """
                insert into p values (1);
                insert into t values (1, 1)""", """
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table t (p bigint not null, constraint pk_t primary key (p), constraint fk_t foreign key (p) references p (id))""", "");
    }

    @Test
    void aUniqueIndexGoesWithTheConstraintThatSitsOnIt() throws SQLException {
        run("""
                create table t (a int, b int);
                create unique index ix_t on t (a, b);
                alter table t add constraint uq_t unique (b, a)""", """
                insert into t values (1, 2)""", """
                create table t (a int, b int)""", "dropUniqueConstraint dropIndex");
    }

    @Test
    void aForeignKeyLeadsFromAnotherSchemaToTheOwn() throws SQLException {
        run("""
                create schema side;
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table side.t (p bigint)""", """
                insert into p values (1);
                insert into side.t values (1)""", """
                create schema side;
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table side.t (p bigint, constraint fk_t foreign key (p) references public.p (id))""", "addForeignKeyConstraint");
    }

    @Test
    void aUniqueConstraintAndAForeignKeyTakeThePlaceOfIndexes() throws SQLException {
        run("""
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table t (a int, p bigint);
                create unique index ix_a on t (a desc);
                create index ix_p on t (p)""", """
                insert into p values (1);
                insert into t values (1, 1)""", """
                create table p (id bigint not null, constraint pk_p primary key (id));
                create table t (a int, p bigint, constraint uq_t unique (a), constraint fk_t foreign key (p) references p (id))""", "");
    }
}
