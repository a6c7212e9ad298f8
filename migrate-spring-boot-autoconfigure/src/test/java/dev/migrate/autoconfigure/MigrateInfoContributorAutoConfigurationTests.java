package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.actuate.MigrateInfoContributor;
import dev.migrate.engine.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class MigrateInfoContributorAutoConfigurationTests {

    private ApplicationContextRunner runner;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        RevisionFiles files = new RevisionFiles(folder)
                .createTable("aaaa1111", "~", "owners")
                .createTable("bbbb2222", "aaaa1111", "pets");
        runner = new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.generate-unique-name=true", files.property())
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        MigrateAutoConfiguration.class,
                        MigrateInfoContributorAutoConfiguration.class));
    }

    @Test
    void tellsWhereEveryDatabaseStands() {
        runner.run((context) -> {
            context.getBean(Migrator.class).upgrade("aaaa1111");
            Info.Builder builder = new Info.Builder();

            context.getBean(MigrateInfoContributor.class).contribute(builder);

            assertThat(builder.build().getDetails())
                    .isEqualTo(Map.of(
                            "migrate",
                            Map.of(
                                    "dataSource",
                                    Map.of(
                                            "state", State.PENDING,
                                            "current", List.of("aaaa1111"),
                                            "heads", List.of("bbbb2222")))));
        });
    }

    @Test
    void ofADatabaseThatDoesNotAnswerNothingIsKnown() {
        runner.withPropertyValues("migrate.url=jdbc:h2:tcp://localhost:1/none").run((context) -> {
            Info.Builder builder = new Info.Builder();

            context.getBean(MigrateInfoContributor.class).contribute(builder);

            assertThat(builder.build().getDetails().get("migrate").toString()).endsWith("={state=UNKNOWN}}");
        });
    }

    @Test
    void itCanBeTurnedOff() {
        runner.withPropertyValues("management.info.migrate.enabled=false")
                .run((context) -> assertThat(context).doesNotHaveBean(InfoContributor.class));
        runner.withPropertyValues("management.info.defaults.enabled=false")
                .run((context) -> assertThat(context).doesNotHaveBean(InfoContributor.class));
    }

    @Test
    void actuatorIsNotNeeded() {
        new ApplicationContextRunner()
                .withPropertyValues("spring.datasource.generate-unique-name=true")
                .withUserConfiguration(AsInAnApplication.class)
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
                .run((context) -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Migrator.class)
                        .doesNotHaveBean("migrateInfoContributor"));
    }

    @Test
    void micrometerIsNotNeeded() {
        runner.withClassLoader(new FilteredClassLoader("io.micrometer")).run((context) -> {
            Info.Builder builder = new Info.Builder();
            context.getBean(MigrateInfoContributor.class).contribute(builder);

            assertThat(builder.build().getDetails()).containsKey("migrate");
        });
    }

    @Test
    void withoutMigrationsThereIsNoInfo() {
        runner.withPropertyValues("migrate.enabled=false")
                .run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(InfoContributor.class));
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        MigrateAutoConfiguration.class,
        MigrateInfoContributorAutoConfiguration.class
    })
    static class AsInAnApplication {}
}
