package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.JavaMigration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.error.MigrateException;
import dev.migrate.testing.TestDatabase;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

class NamedDatabasesTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class));

    private final ApplicationContextRunner two = runner.withUserConfiguration(TwoDataSources.class)
            .withPropertyValues("migrate.databases.orders.target=head", "migrate.databases.billingDb.target=heads");

    @Test
    void eachHasAMigratorOfItsName() {
        two.run((context) -> {
            Map<String, Migrator> migrators = context.getBeansOfType(Migrator.class);
            assertThat(migrators).containsOnlyKeys("ordersMigrator", "billingDbMigrator");
            assertThat(migrators.get("ordersMigrator").name()).isEqualTo("orders");
            assertThat(migrators.get("billingDbMigrator").name()).isEqualTo("billingDb");
            assertThat(database(context.getBeanFactory(), "billingDb").dataSource())
                    .isSameAs(context.getBean("billingDb"));
        });
    }

    @Test
    void anUnsetKeyIsInheritedFromTheTopExceptWhatTellsHowToConnect() {
        two.withPropertyValues(
                        "migrate.lock.timeout=3s",
                        "migrate.version-table=versions",
                        "migrate.username=ddl",
                        "migrate.placeholders.a=top",
                        "migrate.placeholders.b=top",
                        "migrate.databases.orders.placeholders.b=orders",
                        "migrate.databases.orders.version-table=order_versions",
                        "migrate.databases.orders.auto-upgrade=false")
                .run((context) -> {
                    MigrateProperties orders =
                            database(context.getBeanFactory(), "orders").properties();
                    MigrateProperties billing =
                            database(context.getBeanFactory(), "billingDb").properties();
                    assertThat(orders.lock().timeout()).isEqualTo(Duration.ofSeconds(3));
                    assertThat(orders.versionTable()).isEqualTo("order_versions");
                    assertThat(orders.historyTable()).isEqualTo("migrate_history");
                    assertThat(orders.autoUpgrade()).isFalse();
                    assertThat(orders.username()).isNull();
                    assertThat(orders.placeholders()).isEqualTo(Map.of("a", "top", "b", "orders"));
                    assertThat(billing.versionTable()).isEqualTo("versions");
                    assertThat(billing.autoUpgrade()).isTrue();
                    assertThat(billing.target()).isEqualTo("heads");
                });
    }

    @Test
    void withoutLocationsEachHasAFolderOfItsName() {
        two.run((context) -> {
            assertThat(context.getBean("ordersMigrator", Migrator.class).locations())
                    .containsExactly("classpath:db/migrations/orders");
            assertThat(context.getBean("billingDbMigrator", Migrator.class).locations())
                    .containsExactly("classpath:db/migrations/billingDb");
        });
    }

    @Test
    void locationsAtTheTopAreForAllThatHaveNone() {
        two.withPropertyValues(
                        "migrate.locations=classpath:same", "migrate.databases.orders.locations[0]=classpath:other")
                .run((context) -> {
                    assertThat(context.getBean("ordersMigrator", Migrator.class).locations())
                            .containsExactly("classpath:other");
                    assertThat(context.getBean("billingDbMigrator", Migrator.class)
                                    .locations())
                            .containsExactly("classpath:same");
                });
    }

    @Test
    void withAUrlAnyNameWillDo() {
        runner.withPropertyValues(
                        "migrate.databases.archive.url=jdbc:h2:mem:archive", "migrate.databases.archive.username=sa")
                .run((context) -> {
                    assertThat(context).hasSingleBean(Migrator.class);
                    assertThat(context.getBean(Migrator.class).name()).isEqualTo("archive");
                    assertThat(context.getBean(MigratedDatabase.class).dataSource())
                            .isInstanceOf(SimpleDriverDataSource.class);
                });
    }

    @Test
    void anEnvironmentVariableMeansTheBeanWhoseNameItCannotSpell() {
        TestPropertyValues environment = TestPropertyValues.of("MIGRATE_DATABASES_BILLINGDB_TARGET=base");
        two.withInitializer((context) ->
                        environment.applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT))
                .run((context) -> {
                    assertThat(context.getBeansOfType(Migrator.class))
                            .containsOnlyKeys("ordersMigrator", "billingDbMigrator");
                    assertThat(database(context.getBeanFactory(), "billingDb")
                                    .properties()
                                    .target())
                            .isEqualTo("base");
                });
    }

    @Test
    void aNameThatIsNoBeanIsRefused() {
        runner.withUserConfiguration(TwoDataSources.class)
                .withPropertyValues("migrate.databases.ordres.target=head")
                .run((context) -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(MigrateException.class)
                        .hasMessage("'migrate.databases.ordres' is about no database: there is no DataSource bean"
                                + " 'ordres', only 'billingDb', 'orders'. Name it after the bean, or set"
                                + " 'migrate.databases.ordres.url'."));
    }

    @Test
    void whatIsAboutTheApplicationIsRefusedForOneDatabase() {
        two.withPropertyValues("migrate.databases.orders.run-on=startup")
                .run((context) -> assertThat(context)
                        .getFailure()
                        .hasMessage(
                                "There is no configuration property 'migrate.databases.orders.run-on': 'run-on' is about"
                                        + " the application as a whole. Set 'migrate.run-on'."));
    }

    @Test
    void oneThatIsNotEnabledIsLeftAlone() {
        two.withPropertyValues("migrate.databases.orders.enabled=false")
                .run((context) ->
                        assertThat(context.getBeansOfType(Migrator.class)).containsOnlyKeys("billingDbMigrator"));
    }

    @Test
    void hibernateKeepsOffAllOfThem() {
        two.run((context) -> {
            MigrateSchemaManagementProvider provider = context.getBean(MigrateSchemaManagementProvider.class);
            DataSource orders = context.getBean("orders", DataSource.class);
            assertThat(provider.getSchemaManagement(orders)).isEqualTo(SchemaManagement.MANAGED);
            assertThat(provider.isMigrated("orders", orders)).isTrue();
            assertThat(provider.isMigrated("billingDb", orders)).isFalse();
            assertThat(provider.getSchemaManagement(context.getBean("billingDb", DataSource.class)))
                    .isEqualTo(SchemaManagement.MANAGED);
        });
    }

    @Test
    void qualifiedBeansAreForTheDatabaseThatTheyName() {
        two.withUserConfiguration(QualifiedBeans.class).run((context) -> {
            assertThat(context.getBean("ordersMigrator", Migrator.class).revisions())
                    .extracting((header) -> header.id())
                    .containsExactly("aaaa1111");
            assertThat(context.getBean("billingDbMigrator", Migrator.class).revisions())
                    .extracting((header) -> header.id())
                    .containsExactly("bbbb2222");
            assertThat(context.getBean("ordersMigrator", Migrator.class).missingLocations())
                    .containsExactly("classpath:customized");
            assertThat(context.getBean("billingDbMigrator", Migrator.class).missingLocations())
                    .containsExactly("classpath:db/migrations/billingDb");
        });
    }

    @Test
    void aJavaMigrationForNoDatabaseInParticularIsRefused() {
        two.withBean("vague", OfOrders.class)
                .run((context) -> assertThat(context)
                        .satisfies((it) -> assertThatThrownBy(() -> it.getBean("ordersMigrator", Migrator.class)
                                        .revisions())
                                .isInstanceOf(MigrateException.class)
                                .hasMessage(
                                        "The Java migration 'vague' doesn't say which of several databases it is for."
                                                + " Annotate it with @Qualifier and the name of the database under"
                                                + " 'migrate.databases'.")));
    }

    /** As with several containers that are service connections. */
    @Test
    void severalConnectionDetailsDoNotGetInTheWay() {
        two.withUserConfiguration(TwoConnectionDetails.class)
                .run((context) ->
                        assertThat(context.getBeansOfType(Migrator.class)).hasSize(2));
    }

    private static MigratedDatabase database(ListableBeanFactory beans, String name) {
        return beans.getBean(name + "MigratedDatabase", MigratedDatabase.class);
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoDataSources {

        @Bean
        DataSource orders() {
            return TestDatabase.h2().dataSource();
        }

        @Bean
        DataSource billingDb() {
            return TestDatabase.h2().dataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class QualifiedBeans {

        @Bean
        @Qualifier("orders")
        OfOrders ofOrders() {
            return new OfOrders();
        }

        @Bean
        @Qualifier("orders")
        MigratorCustomizer elsewhere() {
            return (builder) -> builder.locations("classpath:customized");
        }

        @Bean
        OfBilling ofBilling() {
            return new OfBilling();
        }
    }

    @Revision(id = "aaaa1111")
    static class OfOrders implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            op.empty();
        }
    }

    @Qualifier("billingDb")
    @Revision(id = "bbbb2222")
    static class OfBilling implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            op.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoConnectionDetails {

        @Bean
        JdbcConnectionDetails first() {
            return new Details("jdbc:h2:mem:first");
        }

        @Bean
        JdbcConnectionDetails second() {
            return new Details("jdbc:h2:mem:second");
        }
    }

    record Details(String url) implements JdbcConnectionDetails {

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
            return url;
        }
    }
}
