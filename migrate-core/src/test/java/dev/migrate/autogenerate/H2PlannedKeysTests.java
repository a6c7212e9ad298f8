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
}
