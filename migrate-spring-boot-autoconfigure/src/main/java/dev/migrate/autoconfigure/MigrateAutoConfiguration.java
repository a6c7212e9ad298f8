package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.engine.MigrationListener;
import javax.sql.DataSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * Auto-configuration of a {@link Migrator} for the application's database, which runs when the application is ready. A
 * {@link Migrator} bean of the user's own takes its place and runs all the same.
 */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnBooleanProperty(name = "migrate.enabled", matchIfMissing = true)
@Conditional(MigrateAutoConfiguration.DatabaseCondition.class)
@EnableConfigurationProperties(MigrateProperties.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
@ImportRuntimeHints(MigrateRuntimeHints.class)
public final class MigrateAutoConfiguration {

    @Bean
    static LazyInitializationExcludeFilter migrateEvenIfBeansAreLazy() {
        return LazyInitializationExcludeFilter.forBeanTypes(MigrateAtReady.class, MigrateAtStartup.class);
    }

    @Bean
    MigrateAtReady migrateAtReady(ApplicationContext context, MigrateProperties properties) {
        return new MigrateAtReady(context, properties);
    }

    @Bean
    MigrateAtStartup migratedSchema(ApplicationContext context, MigrateProperties properties) {
        return new MigrateAtStartup(context, properties);
    }

    @Bean
    MigrateSchemaManagementProvider migrateSchemaManagementProvider(
            ObjectProvider<MigratedDatabase> migrated, ObjectProvider<DataSource> candidates) {
        return new MigrateSchemaManagementProvider(migrated, candidates);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Migrator.class)
    static class MigratorConfiguration {

        @Bean
        MigratedDatabase migratedDatabase(
                MigrateProperties properties,
                ListableBeanFactory beanFactory,
                ObjectProvider<JdbcConnectionDetails> connectionDetails,
                @MigrateDataSource ObjectProvider<DataSource> marked,
                ObjectProvider<DataSource> candidates) {
            return new DataSourceSelection(properties, beanFactory, connectionDetails).select(marked, candidates);
        }

        @Bean
        Migrator migrator(
                MigrateProperties properties,
                Environment environment,
                ResourceLoader resourceLoader,
                MigratedDatabase database,
                ListableBeanFactory beanFactory,
                ObjectProvider<DialectProvider> dialectProviders,
                ObjectProvider<MigrationListener> listeners,
                ObjectProvider<MigratorCustomizer> customizers) {
            return new MigratorFactory(properties, environment, resourceLoader)
                    .create(
                            database,
                            new JavaMigrationBeans(beanFactory),
                            dialectProviders,
                            listeners,
                            new ModelBeans(beanFactory),
                            customizers);
        }
    }

    /** Matches where there is something that could be migrated. */
    static final class DatabaseCondition extends AnyNestedCondition {

        DatabaseCondition() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(DataSource.class)
        static final class DataSourceBean {}

        @ConditionalOnBean(JdbcConnectionDetails.class)
        static final class ConnectionDetailsBean {}

        @ConditionalOnProperty("migrate.url")
        static final class Url {}

        @ConditionalOnBean(Migrator.class)
        static final class OwnMigrator {}
    }
}
