package dev.migrate.autoconfigure.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.autoconfigure.EntitySchemas;
import dev.migrate.autoconfigure.Pet;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.error.MigrateException;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.Table;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.jpa.boot.spi.IntegratorProvider;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactoryInitializer;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

class EntitySchemasTests {

    @Test
    void theMappingIsReadFromTheRunningApplication() throws SQLException {
        try (ConfigurableApplicationContext context = start(OneUnit.class)) {
            DesiredSchema desired = read(context);

            assertThat(desired.schema().tables()).extracting(Table::name).hasToString("[owners]");
            assertThat(desired.remarks()).isEmpty();
        }
    }

    /** As in an application that was started for one command. */
    @Test
    void whereBeansAreLazyTheUnitIsMadeOnDemand() throws SQLException {
        try (ConfigurableApplicationContext context = lazy(OneUnit.class)) {
            assertThat(context.getBeanFactory().containsSingleton("entityManagerFactory"))
                    .isFalse();
            assertThat(read(context).schema().tables()).hasSize(1);
        }
    }

    @Test
    void integratorsOfTheUsersOwnStay() throws SQLException {
        try (ConfigurableApplicationContext context = start(WithIntegrator.class)) {
            assertThat(context.getBean(CountingIntegrator.class).count).hasValue(1);
            assertThat(read(context).schema().tables()).hasSize(1);
        }
    }

    @Test
    void aUnitOnAnotherDatabaseIsNoneOfOurs() throws SQLException {
        try (ConfigurableApplicationContext context = start(UnitElsewhere.class)) {
            assertThat(read(context).schema().isEmpty()).isTrue();
        }
    }

    @Test
    void g15UnitsOnOneDatabaseAreReadTogether() throws SQLException {
        try (ConfigurableApplicationContext context = start(TwoUnits.class)) {
            assertThat(read(context).schema().tables()).extracting(Table::name).hasToString("[owners, pets]");
        }
    }

    @Test
    void ofSeveralDatabasesEachHasTheUnitsOnItsDataSource() throws SQLException {
        try (ConfigurableApplicationContext context = TestApplication.of(UnitsOnTwoDatabases.class)
                .with(
                        "spring.data.jpa.repositories.enabled=false",
                        "migrate.auto-upgrade=false",
                        "migrate.databases.first.enabled=true",
                        "migrate.databases.second.enabled=true")
                .start()) {
            assertThat(read(context, "first").schema().tables())
                    .extracting(Table::name)
                    .hasToString("[owners]");
            assertThat(read(context, "second").schema().tables())
                    .extracting(Table::name)
                    .hasToString("[pets]");
        }
    }

    @Test
    void twoUnitsCannotMapTheSameTable() {
        try (ConfigurableApplicationContext context = start(SameUnitTwice.class)) {
            assertThatThrownBy(() -> read(context))
                    .isInstanceOf(MigrateException.class)
                    .hasMessage("The table 'owners' is mapped in two persistence units: both would change it."
                            + " Map it in one of them.");
        }
    }

    private static ConfigurableApplicationContext start(Class<?> application) {
        return prepared(application).start();
    }

    private static ConfigurableApplicationContext lazy(Class<?> application) {
        ConfigurableApplicationContext context = prepared(application)
                .with("spring.main.lazy-initialization=true")
                .bean("noEarlyWeaving", new NoEarlyWeaving())
                .start();
        ((DefaultListableBeanFactory) context.getBeanFactory()).setAllowEagerClassLoading(true);
        return context;
    }

    private static TestApplication prepared(Class<?> application) {
        return TestApplication.of(application)
                .on(TestApplication.h2())
                .with("spring.data.jpa.repositories.enabled=false", "migrate.auto-upgrade=false");
    }

    private static DesiredSchema read(ConfigurableApplicationContext context) throws SQLException {
        return read(context, "dataSource");
    }

    private static DesiredSchema read(ConfigurableApplicationContext context, String database) throws SQLException {
        try (Connection connection = context.getBean(database, DataSource.class).getConnection()) {
            Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
            return context.getBean(EntitySchemas.class).read(database, dialect, dialect.currentSchema(connection));
        }
    }

    private static LocalContainerEntityManagerFactoryBean unit(String name, DataSource dataSource, Class<?> entity) {
        LocalContainerEntityManagerFactoryBean unit = new LocalContainerEntityManagerFactoryBean();
        unit.setPersistenceUnitName(name);
        unit.setDataSource(dataSource);
        unit.setManagedTypes(PersistenceManagedTypes.of(entity.getName()));
        unit.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        return unit;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Owner.class)
    static class OneUnit {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EntityScan(basePackageClasses = Owner.class)
    static class WithIntegrator {

        @Bean
        CountingIntegrator integrator() {
            return new CountingIntegrator();
        }

        @Bean
        HibernatePropertiesCustomizer customizer(CountingIntegrator integrator) {
            IntegratorProvider provider = () -> List.of(integrator);
            return (properties) -> properties.put("hibernate.integrator_provider", provider);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class UnitElsewhere {

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory() {
            return unit("elsewhere", TestDatabase.h2().dataSource(), Owner.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class TwoUnits {

        @Bean
        LocalContainerEntityManagerFactoryBean firstUnit(DataSource dataSource) {
            return unit("first", dataSource, Owner.class);
        }

        @Bean
        LocalContainerEntityManagerFactoryBean secondUnit(DataSource dataSource) {
            return unit("second", dataSource, Pet.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class UnitsOnTwoDatabases {

        @Bean
        DataSource first() {
            return TestDatabase.h2().dataSource();
        }

        @Bean
        DataSource second() {
            return TestDatabase.h2().dataSource();
        }

        @Bean
        LocalContainerEntityManagerFactoryBean firstUnit(DataSource first) {
            return unit("first", first, Owner.class);
        }

        @Bean
        LocalContainerEntityManagerFactoryBean secondUnit(DataSource second) {
            return unit("second", second, Pet.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = HibernateJpaAutoConfiguration.class)
    static class SameUnitTwice {

        @Bean
        LocalContainerEntityManagerFactoryBean firstUnit(DataSource dataSource) {
            return unit("first", dataSource, Owner.class);
        }

        @Bean
        LocalContainerEntityManagerFactoryBean secondUnit(DataSource dataSource) {
            return unit("second", dataSource, Owner.class);
        }
    }

    private static final class NoEarlyWeaving implements BeanFactoryInitializer<DefaultListableBeanFactory> {

        @Override
        public void initialize(DefaultListableBeanFactory beans) {
            beans.setAllowEagerClassLoading(false);
        }
    }

    static final class CountingIntegrator implements Integrator {

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
            count.incrementAndGet();
        }

        @Override
        public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
            // Nothing is kept.
        }
    }
}
