package dev.migrate.hibernate;

import dev.migrate.RenamedFrom;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import java.lang.reflect.AnnotatedElement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.jspecify.annotations.Nullable;

/** Entity classes mapped for a real database, as Spring Boot would map them, until it is closed. */
public final class EntityModels implements AutoCloseable {

    private static final FormerNames FORMER_NAMES = EntityModels::formerName;

    private final TestDatabase database;
    private final StandardServiceRegistry registry;
    private final Metadata metadata;
    private final SessionFactory factory;

    private EntityModels(TestDatabase database, Map<String, Object> settings, List<Class<?>> entities) {
        this.database = database;
        this.registry = new StandardServiceRegistryBuilder()
                .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database.dataSource())
                .applySetting("hibernate.query.mutation_strategy.global_temporary.create_tables", false)
                .applySettings(settings)
                .build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            entities.forEach(sources::addAnnotatedClass);
            this.metadata = sources.getMetadataBuilder()
                    .applyPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                    .build();
            this.factory = metadata.buildSessionFactory();
        } catch (RuntimeException ex) {
            StandardServiceRegistryBuilder.destroy(registry);
            throw ex;
        }
    }

    /** Maps the classes for the database, whose schema isn't touched. */
    public static EntityModels of(TestDatabase database, List<Class<?>> entities) {
        return with(database, Map.of(), entities);
    }

    /** Maps the classes with these settings of Hibernate. */
    public static EntityModels with(TestDatabase database, Map<String, Object> settings, List<Class<?>> entities) {
        return new EntityModels(database, settings, entities);
    }

    /** Lets Hibernate create the classes' schema in the database. */
    public static void create(TestDatabase database, List<Class<?>> entities) {
        Map<String, Object> settings = Map.of(
                SchemaToolingSettings.HBM2DDL_AUTO, "create-only",
                SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, true,
                SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true);
        with(database, settings, entities).close();
    }

    /** Returns the mapping as Hibernate has it. */
    public Metadata metadata() {
        return metadata;
    }

    /** Reads the mapping. */
    public DesiredSchema desired() throws SQLException {
        try (Connection connection = database.open()) {
            Dialect dialect = dialect(connection);
            return new EntityModelReader(dialect, dialect.currentSchema(connection), FORMER_NAMES).read(metadata);
        }
    }

    /** Reads what the database has, in its own schema and in these ones. */
    public static SchemaModel actual(TestDatabase database, Set<String> schemas) throws SQLException {
        try (Connection connection = database.open()) {
            return dialect(connection).inspector().read(connection, new SchemaSelection(schemas, Set.of()));
        }
    }

    /** Returns the schema that names without one belong to. */
    public static @Nullable String ownSchema(Connection connection) throws SQLException {
        return dialect(connection).currentSchema(connection);
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        return Dialects.with(List.of()).dialectFor(connection);
    }

    private static @Nullable String formerName(AnnotatedElement declaration) {
        RenamedFrom annotation = declaration.getAnnotation(RenamedFrom.class);
        return (annotation == null) ? null : annotation.value();
    }

    @Override
    public void close() {
        factory.close();
        StandardServiceRegistryBuilder.destroy(registry);
    }
}
