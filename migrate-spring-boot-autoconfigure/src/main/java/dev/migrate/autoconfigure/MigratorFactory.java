package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.engine.MigrationListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** Builds the migrator from properties, then beans, then customizers. */
final class MigratorFactory {

    private final MigrateProperties properties;
    private final Environment environment;
    private final ResourceLoader resourceLoader;

    MigratorFactory(MigrateProperties properties, Environment environment, ResourceLoader resourceLoader) {
        this.properties = properties;
        this.environment = environment;
        this.resourceLoader = resourceLoader;
    }

    /**
     * Builds it.
     *
     * @param javaMigrations asked only when revisions are loaded, and for a migration itself only when it runs: it may need
     *     JPA, which may need the migrator
     */
    Migrator create(
            MigratedDatabase database,
            JavaMigrationBeans javaMigrations,
            ObjectProvider<DialectProvider> dialectProviders,
            ObjectProvider<MigrationListener> listeners,
            ModelBeans model,
            ObjectProvider<MigratorCustomizer> customizers) {
        MigratorBuilder builder = Migrator.builder(database.dataSource())
                .name(database.name())
                .locations(
                        new VendorLocations(properties.locations(), database.dataSource()),
                        ResourcePatternUtils.getResourcePatternResolver(resourceLoader))
                .revisionIndex(PackagedRevisions.index(resourceLoader))
                .lateJavaMigrations(javaMigrations)
                .dialectProviders(dialectProviders.orderedStream().toList())
                .listeners(listeners.orderedStream().toList())
                .placeholders(properties.placeholders())
                .schema(properties.schema())
                .versionTable(properties.versionTable())
                .historyTable(properties.historyTable())
                .transaction(properties.transaction())
                .lockTimeout(properties.lock().timeout())
                .application(environment.getProperty("spring.application.name", "application"))
                .policies(properties.policies())
                .freshDatabase(properties.freshDatabase())
                .autogenerate(properties.autogenerate().settings(model.filters()))
                .rewriters(model.rewriters())
                .desiredSchema(model);
        customizers.orderedStream().forEach((customizer) -> customizer.customize(builder));
        return builder.build();
    }
}
