package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MigrateSchemaManagementProviderTests {

    private final TestDatabase database = TestDatabase.h2();
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
            .withPropertyValues("spring.datasource.url=" + database.url(), "spring.datasource.username=sa");

    @Test
    void theApplicationsDataSourceIsManaged() {
        runner.run((context) ->
                assertThat(ask(context, context.getBean(DataSource.class))).isEqualTo(SchemaManagement.MANAGED));
    }

    @Test
    void itIsManagedTooWhenMigrationsHaveAUserOfTheirOwn() {
        runner.withPropertyValues("migrate.username=sa")
                .run((context) -> assertThat(ask(context, context.getBean(DataSource.class)))
                        .isEqualTo(SchemaManagement.MANAGED));
    }

    @Test
    void itIsManagedTooWhenMigrationsNameTheSameUrl() {
        runner.withPropertyValues("migrate.url=" + database.url(), "migrate.username=sa")
                .run((context) -> assertThat(ask(context, context.getBean(DataSource.class)))
                        .isEqualTo(SchemaManagement.MANAGED));
    }

    @Test
    void itIsNotManagedWhenMigrationsGoToAnotherDatabase() {
        runner.withPropertyValues("migrate.url=" + TestDatabase.h2().url(), "migrate.username=sa")
                .run((context) -> assertThat(ask(context, context.getBean(DataSource.class)))
                        .isEqualTo(SchemaManagement.UNMANAGED));
    }

    @Test
    void aForeignDataSourceIsNotManaged() {
        runner.run((context) ->
                assertThat(ask(context, TestDatabase.h2().dataSource())).isEqualTo(SchemaManagement.UNMANAGED));
    }

    private static SchemaManagement ask(AssertableApplicationContext context, DataSource dataSource) {
        return context.getBean(SchemaManagementProvider.class).getSchemaManagement(dataSource);
    }
}
