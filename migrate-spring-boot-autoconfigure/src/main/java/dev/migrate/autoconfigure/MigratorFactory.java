package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.engine.MigrationListener;
import dev.migrate.tenant.TenantProvider;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/** Builds migrators from properties, then beans, then customizers. */
final class MigratorFactory {

    private final Environment environment;
    private final ResourceLoader resourceLoader;
    private final ListableBeanFactory beanFactory;

    MigratorFactory(Environment environment, ResourceLoader resourceLoader, ListableBeanFactory beanFactory) {
        this.environment = environment;
        this.resourceLoader = resourceLoader;
        this.beanFactory = beanFactory;
    }

    /**
     * Builds one. Java migrations are asked for only when revisions are loaded, and for a migration itself only when it runs:
     * it may need JPA, which may need the migrator.
     */
    Migrator create(MigratedDatabase database) {
        MigrateProperties properties = database.properties();
        List<String> names = new NamedDatabases(environment).names();
        DatabaseBeans beans = new DatabaseBeans(beanFactory, database.name(), names);
        ModelBeans model = new ModelBeans(beans, database.name());
        MigratorBuilder builder = Migrator.builder(database.dataSource())
                .name(database.name())
                .logName((names.size() > 1) ? database.name() : "")
                .locations(
                        new VendorLocations(properties.locations(), database.dataSource()),
                        ResourcePatternUtils.getResourcePatternResolver(resourceLoader))
                .revisionIndex(PackagedRevisions.index(resourceLoader))
                .lateJavaMigrations(new JavaMigrationBeans(beans))
                .dialectProviders(beans.of(DialectProvider.class))
                .listeners(beans.of(MigrationListener.class))
                .placeholders(properties.placeholders())
                .changeSets(properties.liquibase().selection())
                .schema(properties.schema())
                .versionTable(properties.versionTable())
                .historyTable(properties.historyTable())
                .transaction(properties.transaction())
                .lockTimeout(properties.lock().timeout())
                .lockStrategy(properties.lock().strategy())
                .statementLimits(properties.statement().limits())
                .safety(properties.safety().policy(), properties.safety().ignore())
                .application(environment.getProperty("spring.application.name", "application"))
                .policies(properties.policies())
                .freshDatabase(properties.freshDatabase())
                .autogenerate(properties.autogenerate().settings(model.filters()))
                .rewriters(model.rewriters())
                .desiredSchema(model);
        ConfiguredTenants.of(database, beans.of(TenantProvider.class))
                .ifPresent((provider) -> builder.tenants(provider, ConfiguredTenants.settings(properties)));
        beans.of(MigratorCustomizer.class).forEach((customizer) -> customizer.customize(builder));
        return builder.build();
    }
}
