package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.migrate.Migrator;
import dev.migrate.actuate.MigrationsEndpoint;
import dev.migrate.testing.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What happens where something is absent that other applications have. */
@ExtendWith(OutputCaptureExtension.class)
class MissingPartsTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    MigrateAutoConfiguration.class,
                    MigrationsEndpointAutoConfiguration.class,
                    MissingDataSourceAutoConfiguration.class))
            .withPropertyValues("management.endpoints.web.exposure.include=*");

    @Test
    void withActuatorThereIsAnEndpoint() {
        runner.run(
                (context) -> assertThat(context).hasSingleBean(Migrator.class).hasSingleBean(MigrationsEndpoint.class));
    }

    @Test
    void withoutActuatorThereIsNone() {
        runner.withClassLoader(new FilteredClassLoader(Endpoint.class, ConditionalOnAvailableEndpoint.class))
                .run((context) -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Migrator.class)
                        .doesNotHaveBean("migrationsEndpoint"));
    }

    @Test
    void anEndpointThatIsNotExposedIsNotMade() {
        runner.withPropertyValues(
                        "management.endpoints.web.exposure.exclude=migrations",
                        "management.endpoints.jmx.exposure.exclude=migrations")
                .run((context) -> assertThat(context).doesNotHaveBean(MigrationsEndpoint.class));
    }

    @Test
    void jpaHibernateAndJacksonAreNotNeeded() {
        runner.withClassLoader(
                        new FilteredClassLoader(SessionFactory.class, EntityManagerFactory.class, JsonInclude.class))
                .run((context) -> assertThat(context).hasNotFailed().hasSingleBean(Migrator.class));
    }

    @Test
    void withoutADataSourceTheApplicationStartsAndIsWarnedOnce(CapturedOutput output) {
        TestApplication.of(Everything.class)
                .with("spring.autoconfigure.exclude=" + DataSourceAutoConfiguration.class.getName() + ","
                        + HibernateJpaAutoConfiguration.class.getName())
                .start()
                .close();

        assertThat(LogLines.of(output))
                .containsExactly(
                        "WARN MissingDataSourceWarning: No migration runs, because there is no DataSource bean."
                                + " Configure one ('spring.datasource.url' and a JDBC driver), or set 'migrate.url', or say"
                                + " with 'migrate.enabled=false' that this is on purpose.");
    }

    @Test
    void whoDisablesMigrationsIsNotWarned() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(MigrateAutoConfiguration.class, MissingDataSourceAutoConfiguration.class))
                .withPropertyValues("migrate.enabled=false")
                .run((context) -> assertThat(context).doesNotHaveBean(MissingDataSourceWarning.class));
    }

    @Test
    void whereThereAreNoRevisionsItSaysWhereItLooked(CapturedOutput output, @TempDir Path folder) {
        TestDatabase database = TestDatabase.h2();

        TestApplication.small()
                .on(database)
                .with("migrate.locations=file:" + folder + ",file:" + folder + "/absent")
                .start()
                .close();

        assertThat(LogLines.of(output))
                .filteredOn((line) -> line.startsWith("WARN"))
                .containsExactly("WARN LocationCheck: There are no revisions: no file in 'file:" + folder + "', 'file:"
                        + folder + "/absent' (missing: 'file:" + folder + "/absent'), and no JavaMigration bean. Put"
                        + " revision files there, or set 'migrate.locations'; 'migrate.enabled=false' says that there"
                        + " are none on purpose.");
    }

    @Test
    void oneOfSeveralLocationsThatIsMissingIsNamed(CapturedOutput output, @TempDir Path folder) {
        new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");

        TestApplication.small()
                .on(TestDatabase.h2())
                .with("migrate.locations=file:" + folder + ",file:" + folder + "/{vendor}")
                .start()
                .close();

        assertThat(LogLines.of(output))
                .filteredOn((line) -> line.startsWith("WARN"))
                .containsExactly("WARN LocationCheck: No such location: 'file:" + folder
                        + "/h2'. Create it, or correct 'migrate.locations'.");
    }

    @Test
    void everythingTogetherStarts() {
        try (ConfigurableApplicationContext context =
                TestApplication.of(Everything.class).on(TestDatabase.h2()).start()) {
            assertThat(context.getBean(Migrator.class).current()).isEmpty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Everything {}
}
