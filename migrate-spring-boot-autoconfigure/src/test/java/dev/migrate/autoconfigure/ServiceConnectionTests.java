package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Connection details as a {@code @ServiceConnection} or Docker Compose makes them, and who else may want to be migrated. */
class ServiceConnectionTests {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestDatabase.postgresql();
    private ApplicationContextRunner runner;

    @BeforeEach
    void prepare() {
        runner = new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
                .withPropertyValues(new RevisionFiles(folder)
                        .createTable("aaaa1111", "~", "owners")
                        .property())
                .withBean(JdbcConnectionDetails.class, () -> details(database));
    }

    @Test
    void theApplicationsPoolAndTheMigrationsUseThem() {
        runner.withPropertyValues("spring.datasource.url=jdbc:postgresql://localhost:1/nowhere")
                .run((context) -> {
                    assertThat(context.getBean(MigratedDatabase.class).dataSource())
                            .isInstanceOf(HikariDataSource.class)
                            .isSameAs(context.getBean(DataSource.class));
                    context.getBean(Migrator.class).upgrade("head");
                });

        database.execute("insert into owners (id) values (1)");
    }

    @Test
    void migrationsMayHaveAUserOfTheirOwnThere() {
        String owner = "ddl_" + Long.toHexString(System.nanoTime());
        database.execute("create role " + owner + " login superuser password 'ddl'");
        try {
            runner.withPropertyValues("migrate.username=" + owner, "migrate.password=ddl")
                    .run((context) -> assertThat(context.getBean(Migrator.class)
                                    .upgrade("head")
                                    .headsAfter())
                            .containsExactly("aaaa1111"));
            assertThat(Migrator.builder(database.dataSource()).build().history())
                    .extracting((row) -> row.databaseUser())
                    .containsExactly(owner);
        } finally {
            database.execute("drop owned by " + owner, "drop role " + owner);
        }
    }

    @Test
    void whatThePoolRunsOnEachConnectionIsThereForMigrations() {
        String role = "owner_" + Long.toHexString(System.nanoTime());
        database.execute("create role " + role, "grant all on schema public to " + role);
        try {
            runner.withPropertyValues("spring.datasource.hikari.connection-init-sql=set role " + role)
                    .run((context) -> context.getBean(Migrator.class).upgrade("head"));
            database.execute("do $$ begin assert (select tableowner from pg_tables where tablename = 'owners') = '"
                    + role + "'; end $$");
        } finally {
            database.execute("drop owned by " + role, "drop role " + role);
        }
    }

    @Test
    void ofSeveralDataSourcesTheMainOneIsMigrated() {
        TestDatabase main = TestDatabase.h2();
        runner.withBean("main", DataSource.class, main::dataSource, (bean) -> bean.setPrimary(true))
                .withBean("other", DataSource.class, () -> TestDatabase.h2().dataSource())
                .run((context) -> assertThat(
                                context.getBean(MigratedDatabase.class).name())
                        .isEqualTo("main"));
    }

    @Test
    void ofSeveralDataSourcesNoneIsGuessed() {
        runner.withBean("one", DataSource.class, () -> TestDatabase.h2().dataSource())
                .withBean("other", DataSource.class, () -> TestDatabase.h2().dataSource())
                .run((context) -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("There are several DataSource beans, and none of them is the primary one: 'one',"
                                + " 'other'. Mark the one to migrate with @MigrateDataSource, or the application's main"
                                + " one with @Primary, or set 'migrate.url'; or name those to migrate:"
                                + " 'migrate.databases.<name>.locations'."));
    }

    @Test
    void theyStandInForADataSourceThatTheApplicationDoesNotHave() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MigrateAutoConfiguration.class))
                .withBean(JdbcConnectionDetails.class, () -> details(database))
                .run((context) -> assertThat(
                                context.getBean(MigratedDatabase.class).dataSource())
                        .isInstanceOf(SimpleDriverDataSource.class));
    }

    private static JdbcConnectionDetails details(TestDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                // A user that the URL names would come before every other one.
                return database.url().replaceFirst("\\?.*", "");
            }
        };
    }
}
