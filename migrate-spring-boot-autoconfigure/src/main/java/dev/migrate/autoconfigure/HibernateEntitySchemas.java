package dev.migrate.autoconfigure;

import dev.migrate.RenamedFrom;
import dev.migrate.dialect.Dialect;
import dev.migrate.error.MigrateException;
import dev.migrate.hibernate.EntityModelReader;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.TableIntent;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.AnnotatedElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.jpa.EntityManagerFactoryInfo;

/** Reads the mappings of the persistence units that use the migrated database. */
final class HibernateEntitySchemas implements EntitySchemas {

    private final CapturedMappings mappings;
    private final ObjectProvider<EntityManagerFactory> factories;
    private final MigrateSchemaManagementProvider management;

    HibernateEntitySchemas(
            CapturedMappings mappings,
            ObjectProvider<EntityManagerFactory> factories,
            MigrateSchemaManagementProvider management) {
        this.mappings = mappings;
        this.factories = factories;
        this.management = management;
    }

    @Override
    public DesiredSchema read(String database, Dialect dialect, @Nullable String ownSchema) {
        EntityModelReader reader = new EntityModelReader(dialect, ownSchema, HibernateEntitySchemas::formerName);
        return factories.stream()
                .filter((factory) -> isOn(database, factory))
                .map((factory) -> reader.read(mapping(factory)))
                .reduce(HibernateEntitySchemas::union)
                .orElseGet(() -> DesiredSchema.stated("JPA entities", new SchemaModel(List.of(), List.of())));
    }

    /** A unit that doesn't say which data source it uses is taken for one on any migrated database. */
    private boolean isOn(String database, EntityManagerFactory factory) {
        DataSource dataSource = (factory instanceof EntityManagerFactoryInfo info) ? info.getDataSource() : null;
        return dataSource == null || management.isMigrated(database, dataSource);
    }

    private Metadata mapping(EntityManagerFactory factory) {
        Metadata mapping = mappings.of(factory.unwrap(SessionFactoryImplementor.class));
        if (mapping == null) {
            throw new MigrateException(
                    "The entity mapping of '" + factory.getName() + "' isn't known: Spring didn't make its factory.",
                    "Let Spring make it with a LocalContainerEntityManagerFactoryBean.");
        }
        return mapping;
    }

    /** A sequence or a type may well serve two units, a table can't. */
    private static DesiredSchema union(DesiredSchema first, DesiredSchema second) {
        Set<QualifiedName> known =
                first.schema().tables().stream().map(Table::name).collect(Collectors.toSet());
        for (Table table : second.schema().tables()) {
            if (known.contains(table.name())) {
                throw new MigrateException(
                        "The table '" + table.name() + "' is mapped in two persistence units: both would change it.",
                        "Map it in one of them.");
            }
        }
        Map<QualifiedName, TableIntent> intents = new HashMap<>(first.intents());
        intents.putAll(second.intents());
        SchemaModel schema = new SchemaModel(
                joined(first.schema().tables(), second.schema().tables()),
                joined(first.schema().sequences(), second.schema().sequences()),
                joined(first.schema().enumTypes(), second.schema().enumTypes()));
        return new DesiredSchema(first.source(), schema, intents, joined(first.remarks(), second.remarks()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static @Nullable String formerName(AnnotatedElement declaration) {
        RenamedFrom annotation = declaration.getAnnotation(RenamedFrom.class);
        return (annotation == null) ? null : annotation.value();
    }
}
