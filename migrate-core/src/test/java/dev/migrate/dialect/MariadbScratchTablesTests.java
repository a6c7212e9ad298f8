package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.Table;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateTable;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class MariadbScratchTablesTests extends ScratchTablesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    /** Everything that the printed definition of a column can have. */
    @Test
    void printedDefinitionIsReadLikeTheCatalogue() {
        Table wanted = Table.of(
                        ORDERS,
                        Column.of("id", "bigint unsigned").notNull().withIdentity(Identity.byDefault()),
                        Column.of("a`b", "varchar(40) character set latin1 collate latin1_bin")
                                .withDefault(Value.text("check (x), 'y' comment")),
                        Column.of("j", "json"),
                        Column.of("e", "enum('a,b','it''s')").notNull().withDefault(Value.text("a,b")),
                        Column.of("u", "timestamp(6) on update current_timestamp(6)")
                                .notNull()
                                .withDefault(Value.expression("now(6)")),
                        Column.of("z", "timestamp with time zone").withDefault(Value.expression("current_timestamp")),
                        Column.of("n", "numeric(9,3)").withDefault(Value.expression("(1 + 2)")),
                        Column.of("b", "boolean").notNull().withDefault(Value.bool(true)),
                        Column.of("i", "bit(1)").withDefault(Value.bool(true)),
                        Column.of("g", "varchar(20) generated always as (concat(n, ')', 'x')) stored"),
                        Column.of("v", "integer generated always as (n * 2) virtual"),
                        Column.of("t", "longtext").withDefault(Value.text("a\nb")))
                .withPrimaryKey(new PrimaryKey(null, List.of("id")))
                .with(new CheckConstraint("ck", "e <> ')' and n between 1 and 5"));
        Table spelled = respell(wanted).get(0).orElseThrow();
        live.apply(new CreateTable(wanted, false));
        assertThat(spelled).isEqualTo(live.model().table("orders").orElseThrow());
    }
}
