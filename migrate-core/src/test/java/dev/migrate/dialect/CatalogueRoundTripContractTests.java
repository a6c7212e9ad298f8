package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A table that is dropped and created again from what was read of it is the same table. */
abstract class CatalogueRoundTripContractTests {

    private final TestDatabase database;

    CatalogueRoundTripContractTests(TestDatabase database) {
        this.database = database;
    }

    /** Returns the statements that make tables with everything that the database has for them, without foreign keys. */
    abstract String[] statements();

    @Test
    void whatIsReadIsAllThereIs() throws SQLException {
        database.execute(statements());
        try (LiveDatabase live = new LiveDatabase(database)) {
            SchemaModel before = read(live);
            assertThat(before.tables()).isNotEmpty();
            for (Table table : before.tables()) {
                live.apply(new DropTable(table.name(), false, false, table));
                live.apply(new CreateTable(table, false));
            }
            assertThat(read(live)).isEqualTo(before);
        }
    }

    private static SchemaModel read(LiveDatabase live) throws SQLException {
        return live.dialect().inspector().read(live.connection(), SchemaSelection.ownSchemaWithout());
    }
}
