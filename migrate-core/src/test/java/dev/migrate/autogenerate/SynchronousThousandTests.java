package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A thousand tables that are as they should be cost a handful of statements, and nothing is found. */
class SynchronousThousandTests {

    private static final int STATEMENTS = 10;

    @Test
    void nothingIsFoundInTenStatements() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        SchemaModel model = ThousandTables.model();
        try (ProvingGround ground = new ProvingGround(database)) {
            ground.create(model);
        }
        CountingDataSource counting = new CountingDataSource(database.dataSource());
        try (Connection connection = counting.getConnection()) {
            Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
            counting.reset();
            SchemaModel actual = dialect.inspector().read(connection, SchemaSelection.ownSchemaWithout());
            assertThat(actual.tables()).hasSize(ThousandTables.TABLES);
            Comparison comparison = new SchemaComparison(dialect, ComparisonSettings.standard(), Authorship.NOTHING)
                    .compare(connection, DesiredSchema.stated("a model", model), actual, Renames.NONE);
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.unknownTables()).isEmpty();
            assertThat(counting.statements()).as("statements").hasSizeLessThanOrEqualTo(STATEMENTS);
        }
    }
}
