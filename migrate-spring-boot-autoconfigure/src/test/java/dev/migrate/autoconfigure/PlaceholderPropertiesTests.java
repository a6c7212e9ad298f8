package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlaceholderPropertiesTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
            .withPropertyValues("spring.datasource.generate-unique-name=true");

    @TempDir
    private Path folder;

    @Test
    void valuesReachTheRevisions() {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "${prefix}_owners");
        runner.withPropertyValues(files.property(), "migrate.placeholders.prefix=app")
                .run((context) -> {
                    context.getBean(Migrator.class).upgrade("head");
                    assertThat(JdbcClient.create(context.getBean(DataSource.class))
                                    .sql("select count(*) from app_owners")
                                    .query(Long.class)
                                    .single())
                            .isZero();
                });
    }

    @Test
    void namesAreKeptAsTheyAreWritten() {
        runner.withPropertyValues(
                        "migrate.placeholders.table-prefix=a",
                        "migrate.placeholders.index_suffix=b",
                        "migrate.placeholders.appOwner=c",
                        "migrate.placeholders.app.Reader=d")
                .run((context) -> assertThat(
                                context.getBean(MigrateProperties.class).placeholders())
                        .isEqualTo(
                                Map.of("table-prefix", "a", "index_suffix", "b", "appOwner", "c", "app.Reader", "d")));
    }

    @Test
    void environmentVariablesGiveNamesInLowerCase() {
        TestPropertyValues environment = TestPropertyValues.of("MIGRATE_PLACEHOLDERS_TABLEPREFIX=a");
        runner.withInitializer((context) ->
                        environment.applyTo(context.getEnvironment(), TestPropertyValues.Type.SYSTEM_ENVIRONMENT))
                .run((context) -> assertThat(
                                context.getBean(MigrateProperties.class).placeholders())
                        .isEqualTo(Map.of("tableprefix", "a")));
    }
}
