package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateTable;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a scratch table tells is what the real one would, and nothing of it stays. */
abstract class ScratchTablesContractTests {

    static final QualifiedName ORDERS = QualifiedName.of("orders");
    static final QualifiedName REFUSED = QualifiedName.of("refused");

    LiveDatabase live;

    abstract TestDatabase newDatabase();

    @BeforeEach
    void open() throws SQLException {
        live = new LiveDatabase(newDatabase());
    }

    @AfterEach
    void close() throws SQLException {
        if (live != null) { // Null where the database can't be had and the test is skipped.
            live.close();
        }
    }

    static Table orders() {
        return Table.of(
                        ORDERS,
                        Column.of("id", "bigint").notNull().withRemarks("the key"),
                        Column.of("Mixed Case", "varchar(20)").withDefault(Value.expression("upper('a')")),
                        Column.of("amount", "decimal(12,2)").notNull().withDefault(Value.expression("(1.5)")),
                        Column.of("placed", "timestamp(3)").withDefault(Value.expression("current_timestamp(3)")),
                        Column.of("state", "varchar(10)").withDefault(Value.text("it's \u00fc")),
                        Column.of("twice", "integer generated always as (id * 2)"))
                .withPrimaryKey(new PrimaryKey(null, List.of("id")))
                .with(UniqueConstraint.of("uq_orders", "state", "amount"))
                .with(UniqueConstraint.of(null, "placed"))
                .with(new CheckConstraint("ck_state", "state in ('a', 'b') and (amount > 0)"))
                .with(new CheckConstraint(null, "amount <> 3"))
                .with(Index.of("ix_b", "state", "placed"))
                .with(Index.of("ix_a", "amount"))
                .withRemarks("what was ordered");
    }

    List<Optional<Table>> respell(Table... tables) {
        try {
            return live.dialect().scratchTables().respell(live.connection(), List.of(tables));
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static Table single(String name, String type) {
        return Table.of(QualifiedName.of(name), Column.of("a", type));
    }

    static Table refused() {
        return Table.of(REFUSED, Column.of("a", "type_that_nobody_has"));
    }

    @Test
    void scratchTableIsSpelledLikeTheRealOne() throws SQLException {
        Table spelled = respell(orders()).get(0).orElseThrow();
        live.apply(new CreateTable(orders(), false));
        Table real = live.model().table("orders").orElseThrow();
        assertThat(spelled.columns()).isEqualTo(real.columns());
        assertThat(spelled.checkConstraints())
                .extracting(CheckConstraint::expression)
                .containsExactlyInAnyOrderElementsOf(real.checkConstraints().stream()
                        .map(CheckConstraint::expression)
                        .toList());
        assertThat(spelled.indexes()).containsExactlyInAnyOrderElementsOf(real.indexes());
        assertThat(spelled.remarks()).isEqualTo(real.remarks());
    }

    @Test
    void namesAreThoseOfTheWantedTable() {
        Table wanted = orders();
        Table spelled = respell(wanted).get(0).orElseThrow();
        assertThat(spelled.name()).isEqualTo(ORDERS);
        assertThat(spelled.primaryKey()).isEqualTo(wanted.primaryKey());
        assertThat(spelled.uniqueConstraints()).isEqualTo(wanted.uniqueConstraints());
        assertThat(spelled.checkConstraints()).extracting(CheckConstraint::name).containsExactly("ck_state", null);
        assertThat(spelled.indexes()).extracting(Index::name).containsExactly("ix_b", "ix_a");
    }

    @Test
    void foreignKeysStayAsTheyWereWritten() {
        Table wanted = single("a", "integer")
                .with(ForeignKey.of("fk", List.of("a"), QualifiedName.of("nobody"), List.of("id")));
        assertThat(respell(wanted).get(0).orElseThrow().foreignKeys()).isEqualTo(wanted.foreignKeys());
    }

    @Test
    void refusedTableIsNothingAndTheOthersAreThere() {
        Table broken = single("broken", "integer").with(new CheckConstraint("ck", "a > 0) , b integer --"));
        Table several = single("several", "integer").with(new CheckConstraint("ck", "a > 0)); drop table orders; ("));
        live.apply(new CreateTable(single("orders", "integer"), false));
        List<Optional<Table>> spelled =
                respell(single("one", "int"), refused(), broken, several, single("two", "decimal(5,2)"));
        assertThat(spelled).extracting(Optional::isPresent).containsExactly(true, false, false, false, true);
        assertThat(spelled.get(4).orElseThrow().columns()).containsExactly(Column.of("a", "numeric(5,2)"));
        assertThat(live.model().table("orders")).isPresent();
    }

    @Test
    void twoTablesOfOneNameAndManyTablesAtOnce() {
        List<Table> tables = new ArrayList<>();
        tables.add(single("t", "int").with(Index.of("ix", "a")));
        tables.add(single("t", "decimal(3,1)").with(Index.of("ix", "a")));
        for (int i = 0; i < 40; i++) {
            tables.add(single("t" + i, "varchar(" + (i + 1) + ")"));
        }
        List<Optional<Table>> spelled = respell(tables.toArray(Table[]::new));
        assertThat(spelled.get(0)).contains(single("t", "integer").with(Index.of("ix", "a")));
        assertThat(spelled.get(1)).contains(single("t", "numeric(3,1)").with(Index.of("ix", "a")));
        assertThat(spelled.subList(2, 42).stream().map(Optional::orElseThrow).toList())
                .isEqualTo(tables.subList(2, 42));
        assertThat(respell()).isEmpty();
    }

    @Test
    void nothingStaysBehind() throws SQLException {
        live.apply(new CreateTable(single("orders", "integer"), false));
        live.execute("insert into orders values (7)");
        List<String> before = live.catalogue();
        respell(orders(), refused(), single("other", "integer"));
        assertThat(live.catalogue()).isEqualTo(before);
        assertThat(live.connection().getAutoCommit()).isTrue();
        assertThat(live.query("select * from orders")).containsExactly("7");
        live.assertRefused("select * from other");
        live.execute("insert into orders values (8)");
        assertThat(live.query("select count(*) from orders")).containsExactly("2");
    }

    @Test
    void sequenceThatADefaultUsesIsNotAdvanced() {
        if (!live.dialect().id().equals("mysql")) {
            live.execute("create sequence numbers");
            Table wanted = Table.of(
                    ORDERS, Column.of("id", "bigint").withDefault(new Value.NextValue(QualifiedName.of("numbers"))));
            Table spelled = respell(wanted).get(0).orElseThrow();
            live.apply(new CreateTable(wanted, false));
            assertThat(spelled.columns())
                    .isEqualTo(live.model().table("orders").orElseThrow().columns());
            live.execute("insert into orders values (default)");
            assertThat(live.query("select id from orders")).containsExactly("1");
        }
    }
}
