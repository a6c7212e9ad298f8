package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationFailedException;
import dev.migrate.engine.State;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class MigrateHealthContributorAutoConfigurationTests {

    private final TestDatabase database = TestApplication.h2();

    private RevisionFiles files;
    private ApplicationContextRunner runner;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        runner = new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.url=" + database.url(), files.property())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        MigrateAutoConfiguration.class,
                        MigrateHealthContributorAutoConfiguration.class));
    }

    @Test
    void aSchemaThatIsUpToDateIsUp() {
        runner.run((context) -> {
            context.getBean(Migrator.class).upgrade("head");

            assertThat(health(context))
                    .isEqualTo(Health.up()
                            .withDetail("state", State.UP_TO_DATE)
                            .withDetail("current", List.of("aaaa1111"))
                            .withDetail("pending", 0)
                            .build());
        });
    }

    @Test
    void whilePendingItIsUpUnlessTheApplicationSaysOtherwise() {
        runner.run((context) -> assertThat(health(context))
                .isEqualTo(Health.up()
                        .withDetail("state", State.PENDING)
                        .withDetail("current", List.of())
                        .withDetail("pending", 1)
                        .build()));
        runner.withPropertyValues("migrate.health.pending-status=OUT_OF_SERVICE")
                .run((context) -> assertThat(health(context).getStatus()).isEqualTo(Status.OUT_OF_SERVICE));
    }

    @Test
    void whatWasRolledBackOnPurposeIsNotPending() {
        runner.withPropertyValues("migrate.health.pending-status=OUT_OF_SERVICE")
                .run((context) -> {
                    context.getBean(Migrator.class).upgrade("head");
                    context.getBean(Migrator.class).downgrade("base");

                    assertThat(health(context).getStatus()).isEqualTo(Status.UP);
                    assertThat(health(context).getDetails()).containsEntry("state", State.HELD);
                });
    }

    @Test
    void aFailureIsDownAndSaysWhere() {
        files.sql("bbbb2222", "aaaa1111", "insert into nowhere values (1)");

        runner.run((context) -> {
            assertThatThrownBy(() -> context.getBean(Migrator.class).upgrade("head"))
                    .isInstanceOf(MigrationFailedException.class);

            assertThat(health(context))
                    .isEqualTo(Health.down()
                            .withDetail("state", State.FAILED)
                            .withDetail("current", List.of("aaaa1111"))
                            .withDetail("pending", 1)
                            .build());
        });
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsDownWithoutWhatTheDriverSays(CapturedOutput output) {
        runner.withPropertyValues("spring.datasource.hikari.connection-timeout=250")
                .run((context) -> {
                    context.getBean(Migrator.class).upgrade("head");
                    database.execute("alter user sa set password 'changed'", "shutdown");

                    assertThat(health(context))
                            .isEqualTo(Health.down()
                                    .withDetail(
                                            "error", "The database doesn't answer. The application's log says more.")
                                    .build());
                    assertThat(output).contains("The state of the database 'dataSource' can't be told: Could not");
                });
    }

    @Test
    void revisionsThatCanNotBeReadAreDownWithTheReason() {
        files.text("bbbb2222", "revision: bbbb2222\ndownRevision: zzzz9999\nmessage: Lost\nupgrade: []\n");

        runner.run((context) -> {
            assertThat(health(context).getStatus()).isEqualTo(Status.DOWN);
            assertThat(health(context).getDetails().get("error").toString()).contains("zzzz9999");
        });
    }

    @Test
    void severalMigratorsAreACompositeOfTheirNames() {
        runner.withUserConfiguration(TwoMigrators.class).run((context) -> {
            CompositeHealthContributor composite =
                    (CompositeHealthContributor) context.getBean("migrateHealthContributor");

            assertThat(composite.stream()).extracting("name").containsExactlyInAnyOrder("orders", "billing");
            assertThat(((HealthIndicator) composite.getContributor("orders")).health())
                    .extracting(Health::getStatus)
                    .isEqualTo(Status.UP);
        });
    }

    @Test
    void itCanBeTurnedOff() {
        runner.withPropertyValues("management.health.migrate.enabled=false")
                .run((context) ->
                        assertThat(context).hasSingleBean(Migrator.class).doesNotHaveBean("migrateHealthContributor"));
    }

    @Test
    void itIsOffWithAllDefaultIndicators() {
        runner.withPropertyValues("management.health.defaults.enabled=false")
                .run((context) -> assertThat(context).doesNotHaveBean("migrateHealthContributor"));
    }

    @Test
    void anIndicatorOfTheApplicationTakesItsPlace() {
        runner.withUserConfiguration(OwnIndicator.class)
                .run((context) -> assertThat(context).hasSingleBean(HealthContributor.class));
    }

    @Test
    void theHealthModuleIsNotNeeded() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.generate-unique-name=true")
                .withUserConfiguration(AsInAnApplication.class)
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.health"))
                .run((context) -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Migrator.class)
                        .doesNotHaveBean("migrateHealthContributor"));
    }

    @Test
    void withoutMigrationsThereIsNoHealthOfThem() {
        runner.withPropertyValues("migrate.enabled=false")
                .run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthContributor.class));
    }

    private static Health health(AssertableApplicationContext context) {
        return ((HealthIndicator) context.getBean("migrateHealthContributor")).health();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        MigrateAutoConfiguration.class,
        MigrateHealthContributorAutoConfiguration.class
    })
    static class AsInAnApplication {}

    @Configuration(proxyBeanMethods = false)
    static class TwoMigrators {

        @Bean
        Migrator orders() {
            return Migrator.builder(TestDatabase.h2().dataSource())
                    .name("orders")
                    .build();
        }

        @Bean
        Migrator billing() {
            return Migrator.builder(TestDatabase.h2().dataSource())
                    .name("billing")
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnIndicator {

        @Bean
        HealthIndicator migrateHealthIndicator() {
            return () -> Health.unknown().build();
        }
    }
}
