package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateTable;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class H2ScratchTablesTests extends ScratchTablesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Test
    void domainsAndSchemasOfTheDatabaseAreKnown() {
        live.execute("create schema s1");
        live.execute("create domain s1.positive as integer check (value > 0)");
        live.execute("create domain mood as enum ('sad', 'glad')");
        QualifiedName name = new QualifiedName("s1", "orders");
        Table wanted = Table.of(name, Column.of("p", "s1.positive"), Column.of("m", "mood"));
        Table spelled = respell(wanted).get(0).orElseThrow();
        live.apply(new CreateTable(wanted, false));
        assertThat(List.of(spelled)).isEqualTo(live.model("s1").tables());
    }

    @Test
    void modeOfTheDatabaseIsKept() throws SQLException {
        String url = TestDatabase.h2().url() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (LiveDatabase postgres = new LiveDatabase(new TestDatabase("H2", url))) {
            Table wanted = Table.of(ORDERS, Column.of("p", "jsonb"), Column.of("i", "int8"));
            Table spelled = postgres.dialect()
                    .scratchTables()
                    .respell(postgres.connection(), List.of(wanted))
                    .get(0)
                    .orElseThrow();
            postgres.apply(new CreateTable(wanted, false));
            assertThat(List.of(spelled)).isEqualTo(postgres.model().tables());
        }
    }
}
