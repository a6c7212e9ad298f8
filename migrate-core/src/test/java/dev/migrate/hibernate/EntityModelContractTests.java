package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of a mapping is what Hibernate itself creates for it. */
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
    @EnumSource
    void whatIsReadIsWhatHibernateCreates(Mappings mapping) throws SQLException {
        TestDatabase database = newDatabase();
        assumeTrue(mapping.isPossibleOn(database), "Hibernate can't create it here");
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
}
