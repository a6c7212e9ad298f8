package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Stop;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MariadbPlannedKeysTests extends PlannedKeysContractTests {

    private static final String CUSTOMER = "create table customer (id bigint not null primary key);\n";

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Test
    void aColumnStopsCountingBeforeItsKeyGoes() throws SQLException {
        run(
                "create table t (id bigint not null auto_increment comment 'it''s the\nkey' primary key, a int)",
                "insert into t (a) values (1), (2)",
                "create table t (id bigint not null comment 'it''s the\nkey', a int)",
                "sql dropPrimaryKey");
    }

    @Test
    void aColumnStopsCountingAndKeepsItsKey() throws SQLException {
        run(
                "create table t (id bigint not null auto_increment primary key, a int)",
                "insert into t (a) values (1), (2)",
                "create table t (id bigint not null primary key, a int)",
                "sql");
    }

    @Test
    void aColumnStartsCountingWhenItHasItsKey() throws SQLException {
        run(
                "create table t (id int, a int)",
                "insert into t (id, a) values (7, 1), (8, 2)",
                "create table t (id bigint not null auto_increment primary key, a int)",
                "alterColumn addPrimaryKey addAutoIncrement");
    }

    @Test
    void aColumnCountsInAKeyThatGrows() throws SQLException {
        run(
                "create table t (id bigint not null auto_increment, a int not null, primary key (id))",
                "insert into t (a) values (1), (2)",
                "create table t (id bigint not null auto_increment, a int not null, primary key (id, a))",
                "sql dropPrimaryKey addPrimaryKey addAutoIncrement");
    }

    @Test
    void aColumnGoesThatCounts() throws SQLException {
        run(
                "create table t (id bigint not null auto_increment primary key, a int not null)",
                "insert into t (a) values (1), (2)",
                "create table t (a int not null primary key)",
                "sql dropPrimaryKey addPrimaryKey dropColumn");
    }

    @Test
    void anotherColumnCounts() throws SQLException {
        run(
                "create table t (id bigint not null auto_increment primary key, a int not null)",
                "insert into t (a) values (1), (2)",
                "create table t (a int not null, number int not null auto_increment primary key)",
                "sql dropPrimaryKey addColumn dropColumn");
    }

    @Test
    void aColumnComesThatCountsInAKeyOfTwo() throws SQLException {
        run(
                "create table t (a int not null)",
                "insert into t (a) values (1), (1)",
                "create table t (a int not null, id bigint not null auto_increment, primary key (id, a))",
                "addColumn sql alterColumn addPrimaryKey addAutoIncrement");
    }

    @Test
    void anIndexComesThatTakesThePlaceOfTheOneOfAForeignKey() throws SQLException {
        String child = "create table t (c bigint, a int%s, constraint fk foreign key (c) references customer (id))";
        run(
                CUSTOMER + child.formatted(""),
                "insert into customer values (1);\ninsert into t values (1, 2)",
                CUSTOMER + child.formatted(", index ix (c, a)"),
                "createIndex");
    }

    @Test
    void aUniqueConstraintComesThatTakesThePlaceOfTheIndexOfAForeignKey() throws SQLException {
        String child = "create table t (c bigint, a int%s, constraint fk foreign key (c) references customer (id))";
        run(
                CUSTOMER + child.formatted(""),
                "insert into customer values (1);\ninsert into t values (1, 2)",
                CUSTOMER + child.formatted(", constraint uq unique (c)"),
                "addUniqueConstraint");
    }

    @Test
    void aPrimaryKeyComesThatTakesThePlaceOfTheIndexOfAForeignKey() throws SQLException {
        String child = "create table t (c bigint not null%s, constraint fk foreign key (c) references customer (id))";
        run(
                CUSTOMER + child.formatted(""),
                "insert into customer values (1);\ninsert into t values (1)",
                CUSTOMER + child.formatted(" primary key"),
                "addPrimaryKey");
    }

    @Test
    void aPrimaryKeyGoesThatAForeignKeyUses() throws SQLException {
        String child = "create table t (c bigint not null%s, constraint fk foreign key (c) references customer (id))";
        run(
                CUSTOMER + child.formatted(" primary key"),
                "insert into customer values (1);\ninsert into t values (1)",
                CUSTOMER + child.formatted(""),
                "");
    }

    @Test
    void anIndexGoesBeforeItsColumnIsTooLongForIt() throws SQLException {
        run(
                "create table t (a varchar(255), b varchar(10), index ix (a, b))",
                "insert into t values ('a', 'b')",
                "create table t (a varchar(255), b varchar(1000))",
                "dropIndex alterColumn");
    }

    @Test
    void aTypeStopsThatHasNoConversion() throws SQLException {
        ground.clear();
        ground.execute("create table t (id uuid)");
        SchemaModel wanted = ground.catalogue();
        ground.clear();
        ground.execute("create table t (id bigint)");
        List<ReviewedOperation> upgrade =
                ground.plan(ground.compare(wanted, ground.catalogue())).upgrade();
        assertThat(upgrade.get(0).operation())
                .isEqualTo(new Stop("MariaDB has no conversion from bigint to uuid for t.id."
                        + " Add another column, fill it and drop this one, in place of this."));
        assertThat(PlannedTrip.names(upgrade)).containsExactly("stop", "alterColumn");
    }

    @Test
    void aCheckStopsThatAForeignKeyForbids() throws SQLException {
        ground.clear();
        ground.execute(
                CUSTOMER.replace(";", ""),
                "create table t (c bigint, constraint fk foreign key (c) references customer (id) on update cascade)");
        SchemaModel actual = ground.catalogue();
        SchemaModel wanted = new SchemaModel(
                actual.tables().stream()
                        .map((table) -> table.name().name().equals("t")
                                ? table.with(new CheckConstraint("ck", "c > 0"))
                                : table)
                        .toList(),
                List.of());
        List<ReviewedOperation> upgrade =
                ground.plan(ground.compare(wanted, actual)).upgrade();
        assertThat(upgrade.get(0).operation())
                .isEqualTo(
                        new Stop("The check ck of t mentions c, which the foreign key fk changes when a referenced row"
                                + " changes; this database can't have both: take one of them out of the model, or the key's"
                                + " actions."));
        assertThat(PlannedTrip.names(upgrade)).containsExactly("stop", "addCheckConstraint");
    }
}
