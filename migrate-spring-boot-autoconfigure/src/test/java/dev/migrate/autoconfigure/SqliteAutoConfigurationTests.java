package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class SqliteAutoConfigurationTests {

    @TempDir
    private Path directory;

    @Test
    void aFileOfSqliteIsMigratedThroughOneConnection() throws IOException {
        Files.writeString(directory.resolve("1_a.yaml"), """
                revision: aaaa
                upgrade:
                  - createTable:
                      tableName: owners
                      columns:
                        - column: {name: id, type: bigint, autoIncrement: true, constraints: {primaryKey: true}}
                        - column: {name: name, type: varchar(20)}
                  - addNotNullConstraint: {tableName: owners, columnName: name}
                """);
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, MigrateAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=jdbc:sqlite:" + directory.resolve("app.db") + "?foreign_keys=on",
                        "spring.datasource.hikari.maximum-pool-size=1",
                        "migrate.locations=" + directory.toUri())
                .run((context) -> {
                    Migrator migrator = context.getBean(Migrator.class);
                    assertThat(migrator.upgrade("head").revisions()).containsExactly("aaaa");
                    assertThat(migrator.current()).containsExactly("aaaa");
                    assertThat(migrator.downgrade("base").revisions()).containsExactly("aaaa");
                });
    }
}
