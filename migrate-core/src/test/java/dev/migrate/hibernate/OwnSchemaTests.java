package dev.migrate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autogenerate.Authorship;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.autogenerate.Renames;
import dev.migrate.autogenerate.SchemaComparison;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.Column;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/** The schema of the connection is the same whether or not somebody writes its name. */
class OwnSchemaTests {

    @Test
    void g12TheOwnSchemaIsWrittenOnTheEntity() throws SQLException {
        assertInSync(TestDatabase.postgresql(), Map.of(), List.of(Spelt.class, Plain.class, Moody.class));
        assertInSync(TestDatabase.h2(), Map.of(), List.of(Spelt.class, Plain.class));
        assertInSync(TestDatabase.mariadb(), Map.of(), List.of(Spelt.class, Plain.class));
    }

    @Test
    void isTheDefaultOfHibernate() throws SQLException {
        for (String schema : List.of("public", "\"public\"")) {
            assertInSync(TestDatabase.postgresql(), Map.of("hibernate.default_schema", schema), List.of(Plain.class));
        }
        for (String schema : List.of("public", "PUBLIC", "\"PUBLIC\"")) {
            assertInSync(TestDatabase.h2(), Map.of("hibernate.default_schema", schema), List.of(Plain.class));
        }
    }

    @Test
    void isTheCatalogOfMariadb() throws SQLException {
        TestDatabase database = TestDatabase.mariadb();
        String catalog;
        try (Connection connection = database.open()) {
            catalog = connection.getCatalog();
        }
        assertInSync(database, Map.of("hibernate.default_catalog", catalog), List.of(Plain.class));
    }

    @Test
    void isTheCatalogOfPostgresqlAsWell() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        String catalog;
        try (Connection connection = database.open()) {
            catalog = connection.getCatalog();
        }
        assertInSync(
                database,
                Map.of("hibernate.default_catalog", catalog, "hibernate.default_schema", "public"),
                List.of(Plain.class, Spelt.class, Moody.class));
    }

    @Test
    void isWrittenInAModelOfSomebodysOwn() throws SQLException {
        for (TestDatabase database : List.of(TestDatabase.postgresql(), TestDatabase.h2(), TestDatabase.mariadb())) {
            try (Connection connection = database.open()) {
                Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
                String own = database.product().equals("MariaDB") ? connection.getCatalog() : "public";
                database.execute(
                        "create table owners (id int primary key)",
                        "create table pets (id int primary key, owner_id int, foreign key (owner_id) references owners (id))");
                QualifiedName owners = new QualifiedName(own, "owners");
                Column id = Column.of("id", "integer").notNull();
                SchemaModel model = new SchemaModel(
                        List.of(
                                dev.migrate.model.Table.of(owners, id)
                                        .withPrimaryKey(new PrimaryKey(null, List.of("id"))),
                                dev.migrate.model.Table.of(
                                                new QualifiedName(own, "pets"), id, Column.of("owner_id", "integer"))
                                        .withPrimaryKey(new PrimaryKey(null, List.of("id")))
                                        .with(ForeignKey.of(null, List.of("owner_id"), owners, List.of()))),
                        List.of());
                assertInSync(connection, dialect, DesiredSchema.stated("a model", model));
            }
        }
    }

    private static void assertInSync(Connection connection, Dialect dialect, DesiredSchema wanted) throws SQLException {
        Comparison comparison = new SchemaComparison(dialect, ComparisonSettings.standard(), Authorship.NOTHING)
                .compare(
                        connection,
                        wanted,
                        dialect.inspector().read(connection, SchemaSelection.ownSchemaWithout()),
                        Renames.NONE);
        assertThat(comparison.operations()).isEmpty();
        assertThat(comparison.unknownTables()).isEmpty();
    }

    private static void assertInSync(TestDatabase database, Map<String, Object> settings, List<Class<?>> entities)
            throws SQLException {
        Map<String, Object> creating = new HashMap<>(settings);
        creating.put("hibernate.hbm2ddl.auto", "create-only");
        creating.put("hibernate.hbm2ddl.halt_on_error", true);
        EntityModels.with(database, creating, entities).close();
        try (EntityModels models = EntityModels.with(database, settings, entities);
                Connection connection = database.open()) {
            Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
            assertInSync(connection, dialect, models.desired());
        }
    }

    enum Mood {
        GOOD,
        BAD
    }

    @Entity
    @Table(name = "spelt", schema = "public")
    static class Spelt {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @SequenceGenerator(sequenceName = "spelt_seq", schema = "public")
        Long id;

        String name;

        @ManyToOne
        Plain plain;

        @ElementCollection
        @CollectionTable(name = "spelt_words", schema = "public")
        Set<String> words;
    }

    @Entity
    @Table(name = "plain")
    static class Plain {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        String name;

        @ManyToOne
        Plain other;
    }

    @Entity
    @Table(name = "moody", schema = "public")
    static class Moody {

        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;
    }
}
