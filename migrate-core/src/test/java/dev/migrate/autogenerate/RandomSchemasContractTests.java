package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random schemas are such as the database takes, with rows in most of their tables; else nothing is proved by them. */
abstract class RandomSchemasContractTests {

    abstract TestDatabase newDatabase();

    @Test
    void databasesTakeThemAndTheirRows() throws SQLException {
        int schemas = Integer.getInteger("schemas", 20);
        List<String> refused = new ArrayList<>();
        int wantedRows = 0;
        int rows = 0;
        try (ProvingGround ground = new ProvingGround(newDatabase())) {
            Abilities can = Abilities.of(ground.dialect());
            for (int seed = 1; seed <= schemas; seed++) {
                SchemaModel before = new RandomSchemas(seed, can).schema().toModel();
                SchemaModel after = new RandomEdits(seed, can).edit(before);
                for (SchemaModel model : List.of(before, after)) {
                    try {
                        ground.clear();
                        ground.create(model);
                        List<String> statements = new RandomRows(seed, can, model).statements();
                        wantedRows += statements.size();
                        rows += ground.insert(statements);
                    } catch (SQLException ex) {
                        refused.add("seed " + seed + ": " + ex);
                    }
                }
            }
        }
        System.out.println(getClass().getSimpleName() + ": " + rows + " of " + wantedRows + " rows");
        assertThat(refused).as(String.join("\n", refused)).isEmpty();
        assertThat(rows * 100 / wantedRows)
                .as("rows that were inserted, in percent")
                .isGreaterThan(85);
    }
}
