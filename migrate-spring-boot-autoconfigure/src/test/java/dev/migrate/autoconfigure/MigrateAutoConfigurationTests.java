package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.JavaMigration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class MigrateAutoConfigurationTests {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MigrateAutoConfiguration.class));

    private final ApplicationContextRunner withDataSource = runner.withConfiguration(
                    AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withPropertyValues("spring.datasource.generate-unique-name=true");

    @Test
    void backsOffWithoutAnythingToMigrate() {
        runner.run((context) -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(Migrator.class)
                .doesNotHaveBean(MigrateAtReady.class)
                .doesNotHaveBean(MigrateProperties.class));
    }

    @Test
    void backsOffWhenDisabled() {
        withDataSource
                .withPropertyValues("migrate.enabled=false")
                .run((context) -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(DataSource.class)
                        .doesNotHaveBean(Migrator.class)
                        .doesNotHaveBean(MigrateAtReady.class));
    }

    @Test
    void migratesTheOnlyDataSource() {
        withDataSource.run((context) -> {
            assertThat(context).hasSingleBean(Migrator.class).hasSingleBean(MigrateAtReady.class);
            MigratedDatabase database = context.getBean(MigratedDatabase.class);
            assertThat(database.dataSource()).isSameAs(context.getBean(DataSource.class));
            assertThat(context.getBean(Migrator.class).name()).isEqualTo("dataSource");
        });
    }

    @Test
    void migratesThePrimaryOfSeveralDataSources() {
        runner.withUserConfiguration(PrimaryDataSource.class, OtherDataSource.class)
                .run((context) -> {
                    MigratedDatabase database = context.getBean(MigratedDatabase.class);
                    assertThat(database.dataSource()).isSameAs(context.getBean("main"));
                    assertThat(database.name()).isEqualTo("main");
                });
    }

    @Test
    void refusesToChooseAmongSeveralDataSources() {
        runner.withUserConfiguration(OtherDataSource.class, AnotherDataSource.class)
                .run((context) -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrateException.class)
                        .hasMessage("There are several DataSource beans, and none of them is the primary one:"
                                + " 'another', 'other'. Mark the one to migrate with @MigrateDataSource, or the"
                                + " application's main one with @Primary, or set 'migrate.url'; or name those to migrate:"
                                + " 'migrate.databases.<name>.locations'."));
    }

    @Test
    void prefersTheMarkedDataSourceToEverythingElse() {
        withDataSource
                .withUserConfiguration(MarkedDataSource.class)
                .withPropertyValues("migrate.url=jdbc:h2:mem:unused", "migrate.username=unused")
                .run((context) -> {
                    MigratedDatabase database = context.getBean(MigratedDatabase.class);
                    assertThat(database.dataSource()).isSameAs(context.getBean("forMigrations"));
                    assertThat(database.application()).isSameAs(context.getBean("dataSource"));
                    assertThat(context.getBean(Migrator.class).name()).isEqualTo("forMigrations");
                });
    }

    @Test
    void prefersItsOwnUrlToTheApplicationsDataSource() {
        withDataSource
                .withPropertyValues(
                        "migrate.url=jdbc:h2:mem:own;DB_CLOSE_DELAY=-1",
                        "migrate.username=sa",
                        "migrate.password=secret",
                        "migrate.driver-class-name=org.h2.Driver")
                .run((context) -> {
                    DataSource own = context.getBean(MigratedDatabase.class).dataSource();
                    assertThat(own).isInstanceOfSatisfying(SimpleDriverDataSource.class, (source) -> {
                        assertThat(source.getUrl()).isEqualTo("jdbc:h2:mem:own;DB_CLOSE_DELAY=-1");
                        assertThat(source.getUsername()).isEqualTo("sa");
                        assertThat(source.getPassword()).isEqualTo("secret");
                        assertThat(source.getDriver()).isInstanceOf(org.h2.Driver.class);
                    });
                    assertGivesTwoConnections(own);
                });
    }

    @Test
    void aUrlAloneIsEnough() {
        runner.withPropertyValues("migrate.url=jdbc:h2:mem:alone")
                .run((context) ->
                        assertThat(context).hasSingleBean(Migrator.class).doesNotHaveBean(DataSource.class));
    }

    @Test
    void derivesADataSourceForItsOwnUser() {
        withDataSource
                .withPropertyValues(
                        "spring.datasource.url=jdbc:h2:mem:derived;DB_CLOSE_DELAY=-1",
                        "migrate.username=sa",
                        "migrate.password=")
                .run((context) -> {
                    MigratedDatabase database = context.getBean(MigratedDatabase.class);
                    assertThat(database.name()).isEqualTo("dataSource");
                    assertThat(database.dataSource())
                            .isNotSameAs(context.getBean(DataSource.class))
                            .isInstanceOfSatisfying(
                                    SimpleDriverDataSource.class,
                                    (source) -> assertThat(source.getUrl())
                                            .isEqualTo("jdbc:h2:mem:derived;DB_CLOSE_DELAY=-1"));
                    assertGivesTwoConnections(database.dataSource());
                });
    }

    @Test
    void connectionDetailsStandInForADataSource() {
        runner.withUserConfiguration(ConnectionDetails.class)
                .run((context) -> assertThat(
                                context.getBean(MigratedDatabase.class).dataSource())
                        .isInstanceOfSatisfying(
                                SimpleDriverDataSource.class,
                                (source) -> assertThat(source.getUrl()).isEqualTo("jdbc:h2:mem:details")));
    }

    @Test
    void aMigratorOfTheUsersOwnTakesThePlaceAndStillRuns() {
        withDataSource.withUserConfiguration(OwnMigrator.class).run((context) -> {
            assertThat(context.getBean(Migrator.class).name()).isEqualTo("own");
            assertThat(context).doesNotHaveBean(MigratedDatabase.class).hasSingleBean(MigrateAtReady.class);
        });
    }

    @Test
    void customizersAreCalledInTheirOrder() {
        withDataSource
                .withUserConfiguration(Customizers.class)
                .run((context) ->
                        assertThat(context.getBean(Calls.class).names()).containsExactly("first", "second"));
    }

    @Test
    void javaMigrationsAreNotMadeBeforeTheyAreNeededSoThatTheyMayNeedTheMigrator() {
        withDataSource
                .withUserConfiguration(MigrationThatNeedsTheMigrator.class)
                .run((context) -> assertThat(context.getBean(Migrator.class).revisions())
                        .singleElement()
                        .satisfies((header) -> assertThat(header.id()).isEqualTo("aaaa1111")));
    }

    @Test
    void theListenerIsNeverLazy() {
        withDataSource.run((context) -> {
            BeanDefinition definition = context.getBeanFactory().getBeanDefinition("migrateAtReady");
            assertThat(context.getBeansOfType(LazyInitializationExcludeFilter.class)
                            .values())
                    .anyMatch((filter) -> filter.isExcluded("migrateAtReady", definition, MigrateAtReady.class));
        });
    }

    private static void assertGivesTwoConnections(DataSource dataSource) throws SQLException {
        try (Connection first = dataSource.getConnection();
                Connection second = dataSource.getConnection()) {
            assertThat(first).isNotSameAs(second);
        }
    }

    private static DataSource h2() {
        return TestDatabase.h2().dataSource();
    }

    @Configuration(proxyBeanMethods = false)
    static class PrimaryDataSource {

        @Bean
        @Primary
        DataSource main() {
            return h2();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OtherDataSource {

        @Bean
        DataSource other() {
            return h2();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class AnotherDataSource {

        @Bean
        DataSource another() {
            return h2();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class MarkedDataSource {

        @Bean(defaultCandidate = false)
        @MigrateDataSource
        DataSource forMigrations() {
            return DataSourceBuilder.create()
                    .type(DriverManagerDataSource.class)
                    .url("jdbc:h2:mem:marked")
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ConnectionDetails {

        @Bean
        JdbcConnectionDetails jdbcConnectionDetails() {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "sa";
                }

                @Override
                public String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return "jdbc:h2:mem:details";
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnMigrator {

        @Bean
        Migrator ownMigrator(DataSource dataSource) {
            return Migrator.builder(dataSource).name("own").build();
        }
    }

    @Revision(id = "aaaa1111")
    static class MigrationThatNeedsTheMigrator implements JavaMigration {

        private final Migrator migrator;

        MigrationThatNeedsTheMigrator(Migrator migrator) {
            this.migrator = migrator;
        }

        @Override
        public void upgrade(Operations op) {
            op.execute("create table " + migrator.name() + " (id int)");
        }
    }

    record Calls(List<String> names) {}

    @Configuration(proxyBeanMethods = false)
    static class Customizers {

        @Bean
        Calls calls() {
            return new Calls(new CopyOnWriteArrayList<>());
        }

        @Bean
        @Order(2)
        MigratorCustomizer second(Calls calls) {
            return (builder) -> calls.names().add("second");
        }

        @Bean
        @Order(1)
        MigratorCustomizer first(Calls calls) {
            return (builder) -> calls.names().add("first");
        }
    }
}
