package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
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
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
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
 * Auto-configuration of a {@link Migrator} for the application's database, or for each one under {@code migrate.databases},
 * which runs when the application is ready. A {@link Migrator} bean of the user's own takes its place and runs all the same.
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
        return LazyInitializationExcludeFilter.forBeanTypes(MigrateAtReady.class, MigratedSchema.class);
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

    @Bean
    DataSourceSelection migrateDataSourceSelection(
            MigrateProperties properties,
            ListableBeanFactory beanFactory,
            Environment environment,
            ObjectProvider<JdbcConnectionDetails> connectionDetails) {
        return new DataSourceSelection(properties, beanFactory, environment, connectionDetails);
    }

    @Bean
    MigratorFactory migratorFactory(
            Environment environment, ResourceLoader resourceLoader, ListableBeanFactory beanFactory) {
        return new MigratorFactory(environment, resourceLoader, beanFactory);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Migrator.class)
    @Conditional(OnNamedDatabases.class)
    @Import(NamedDatabaseRegistrar.class)
    static class NamedDatabasesConfiguration {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Migrator.class)
    @Conditional(OnlyDatabaseCondition.class)
    static class OnlyDatabaseConfiguration {

        @Bean
        MigratedDatabase migratedDatabase(
                DataSourceSelection selection,
                @MigrateDataSource ObjectProvider<DataSource> marked,
                ObjectProvider<DataSource> candidates) {
            return selection.only(marked, candidates);
        }

        @Bean
        Migrator migrator(MigratorFactory factory, MigratedDatabase database) {
            return factory.create(database);
        }
    }

    /** Matches where no database has a name. */
    static final class OnlyDatabaseCondition extends NoneNestedConditions {

        OnlyDatabaseCondition() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(OnNamedDatabases.class)
        static final class Named {}
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

        @Conditional(OnNamedDatabases.class)
        static final class NamedDatabase {}

        @ConditionalOnBean(Migrator.class)
        static final class OwnMigrator {}
    }
}
