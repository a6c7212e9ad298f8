package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a mapping is what Hibernate itself creates for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EntityModelContractTests {

    abstract TestDatabase newDatabase();

    abstract String product();

    /** Whether the database makes an index for each foreign key. */
    boolean makesIndexesForForeignKeys() {
        return false;
    }

    @Test
    void runsOnTheRightProduct() throws SQLException {
        try (Connection connection = newDatabase().open()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product());
        }
    }

    @ParameterizedTest
    @MethodSource("possible")
    void whatIsReadIsWhatHibernateCreates(Mappings mapping) throws SQLException {
        TestDatabase database = newDatabase();
        EntityModels.create(database, mapping.classes());
        SchemaModel wanted;
        try (EntityModels models = EntityModels.of(database, mapping.classes())) {
            wanted = models.desired().schema();
        }
        assertThat(outline(wanted)).isEqualTo(outline(EntityModels.actual(database, schemas(database, mapping))));
    }

    private String outline(SchemaModel schema) {
        return SchemaOutline.of(schema, makesIndexesForForeignKeys());
    }

    private static Set<String> schemas(TestDatabase database, Mappings mapping) throws SQLException {
        Set<String> schemas = new HashSet<>(mapping.schemas(database));
        if (!schemas.isEmpty()) {
            try (Connection connection = database.open()) {
                schemas.add(EntityModels.ownSchema(connection));
            }
        }
        return schemas;
    }

    /** What Hibernate can create here. */
    Stream<Mappings> possible() {
        TestDatabase database = newDatabase();
        return Stream.of(Mappings.values()).filter((mapping) -> mapping.isPossibleOn(database));
    }
}
