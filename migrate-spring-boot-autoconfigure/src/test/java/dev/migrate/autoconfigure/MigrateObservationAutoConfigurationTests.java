package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.observation.RunObservationContext;
import dev.migrate.observation.RunObservationConvention;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

class MigrateObservationAutoConfigurationTests {

    private ApplicationContextRunner runner;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        runner = new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.generate-unique-name=true", files.property())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        MigrateAutoConfiguration.class,
                        MigrateMetricsAutoConfiguration.class,
                        MigrateObservationAutoConfiguration.class,
                        MetricsAutoConfiguration.class,
                        CompositeMeterRegistryAutoConfiguration.class,
                        SimpleMetricsExportAutoConfiguration.class,
                        ObservationAutoConfiguration.class));
    }

    @Test
    void runsAreTimed() {
        runner.run((context) -> {
            context.getBean(Migrator.class).upgrade("head");

            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get("migrate.upgrade").timer().count()).isEqualTo(1);
            assertThat(meters.get("migrate.revision")
                            .tags("database", "dataSource", "direction", "upgrade", "outcome", "succeeded")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void runsAtStartupAreTimedToo() {
        runner.withPropertyValues("migrate.run-on=startup")
                .run((context) -> assertThat(context.getBean(MeterRegistry.class)
                                .get("migrate.upgrade")
                                .timer()
                                .count())
                        .isEqualTo(1));
    }

    @Test
    void waitingForTheLockIsTimed() {
        runner.run((context) -> {
            context.getBean(Migrator.class).upgrade("head");

            assertThat(context.getBean(MeterRegistry.class)
                            .get("migrate.lock.wait")
                            .tags("database", "dataSource", "outcome", "acquired")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void whatIsPendingIsCounted() {
        runner.run((context) -> assertThat(context.getBean(MeterRegistry.class)
                        .get("migrate.pending")
                        .tag("database", "dataSource")
                        .gauge()
                        .value())
                .isEqualTo(1));
    }

    @Test
    void aConventionBeanTakesTheDefaultsPlace() {
        runner.withUserConfiguration(OwnConvention.class).run((context) -> {
            context.getBean(Migrator.class).upgrade("head");

            assertThat(context.getBean(MeterRegistry.class)
                            .get("migrate.upgrade")
                            .tag("team", "petclinic")
                            .timer()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void observationsCanBeTurnedOff() {
        runner.withPropertyValues("management.observations.enable.migrate=false")
                .run((context) -> {
                    context.getBean(Migrator.class).upgrade("head");

                    assertThat(context.getBean(MeterRegistry.class)
                                    .find("migrate.upgrade")
                                    .timer())
                            .isNull();
                });
    }

    @Test
    void withoutRegistriesThereIsNothingToTell() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.generate-unique-name=true")
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        MigrateAutoConfiguration.class,
                        MigrateMetricsAutoConfiguration.class,
                        MigrateObservationAutoConfiguration.class))
                .run((context) -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Migrator.class)
                        .doesNotHaveBean(MigrateMetricsAutoConfiguration.class)
                        .doesNotHaveBean(MigrateObservationAutoConfiguration.class));
    }

    @Test
    void withoutMigrationsThereIsNothingToObserve() {
        runner.withPropertyValues("migrate.enabled=false")
                .run((context) -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(ObservationRegistry.class)
                        .doesNotHaveBean(MigrateMetricsAutoConfiguration.class)
                        .doesNotHaveBean(MigrateObservationAutoConfiguration.class));
    }

    @Test
    void micrometerIsNotNeeded() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.generate-unique-name=true")
                .withClassLoader(new FilteredClassLoader("io.micrometer"))
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        MigrateAutoConfiguration.class,
                        MigrateMetricsAutoConfiguration.class,
                        MigrateObservationAutoConfiguration.class))
                .run((context) -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(Migrator.class).upgrade("heads").revisions())
                            .isEmpty();
                });
    }

    @Test
    void observationsNeedNoMeters() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.generate-unique-name=true")
                .withClassLoader(new FilteredClassLoader(MeterRegistry.class))
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        MigrateAutoConfiguration.class,
                        MigrateMetricsAutoConfiguration.class,
                        MigrateObservationAutoConfiguration.class,
                        ObservationAutoConfiguration.class))
                .run((context) -> assertThat(context)
                        .hasSingleBean(MigrateObservationAutoConfiguration.class)
                        .doesNotHaveBean(MigrateMetricsAutoConfiguration.class));
    }

    @Test
    void aCommandIsNotObserved() {
        runner.withInitializer((context) -> context.getEnvironment()
                        .getPropertySources()
                        .addLast(new MapPropertySource(CommandProperties.SOURCE, Map.of())))
                .run((context) -> {
                    context.getBean(Migrator.class).upgrade("head");

                    assertThat(context.getBean(MeterRegistry.class).getMeters())
                            .extracting((meter) -> meter.getId().getName())
                            .filteredOn((name) -> name.startsWith("migrate."))
                            .containsExactly("migrate.pending");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnConvention {

        @Bean
        RunObservationConvention runObservationConvention() {
            return new RunObservationConvention() {

                @Override
                public KeyValues getLowCardinalityKeyValues(RunObservationContext context) {
                    return KeyValues.of("team", "petclinic");
                }
            };
        }
    }
}
