package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.testing.CountingDataSource;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlModelComparisonTests extends ModelComparisonContractTests {

    @Override
    TestDatabase database() {
        return TestDatabase.postgresql();
    }

    @Test
    void asksNeitherForTheJournalNorForWhoHoldsTheLock(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("aaaa1111_thing.yaml"),
                "revision: aaaa1111\nupgrade:\n  - sql: {sql: create table thing (id bigint)}\n");
        CountingDataSource counting =
                new CountingDataSource(TestDatabase.postgresql().dataSource());
        SchemaModel model =
                new SchemaModel(List.of(Table.of(QualifiedName.of("thing"), Column.of("id", "bigint"))), List.of());
        Migrator migrator = Migrator.builder(counting)
                .locations("file:" + folder)
                .desiredSchema((dialect, ownSchema) -> DesiredSchema.stated("the test's model", model))
                .build();
        migrator.upgrade("head");
        counting.reset();

        assertThat(migrator.check().isInSync()).isTrue();

        // Which tables there are, the version, and then the schema with its search path; its end isn't counted here.
        assertThat(counting.statements()).hasSize(9);
    }
}
