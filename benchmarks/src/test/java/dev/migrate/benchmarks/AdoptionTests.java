package dev.migrate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.migrate.Migrator;
import dev.migrate.adopt.ForeignTool;
import dev.migrate.engine.AdoptionResult;
import dev.migrate.engine.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that the real Flyway and the real Liquibase have made are taken over, and their files go on. */
class AdoptionTests {

    @TempDir
    private Path folder;

    @Test
    void whatFlywayMadeIsTakenOver() {
        Files.write(folder.resolve("V1__Table.sql"), "create table t (id int);\n");
        Files.write(folder.resolve("V1_1__Rows.sql"), "-- über\r\ninsert into t values (1);\r\n");
        Files.write(
                folder.resolve("R__view.sql"), "create or replace view v as select id from t where id > ${least};\n");
        try (Server server = Server.start();
                HikariDataSource database = Server.pool(server.newDatabase())) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("filesystem:" + folder)
                    .placeholders(Map.of("least", "0"))
                    .load()
                    .migrate();
            Files.write(folder.resolve("V2__More.sql"), "insert into t values (2);\n");

            AdoptionResult result = migrator(database).adoption().adopt(ForeignTool.FLYWAY, null, false);

            assertThat(result.adopted()).containsExactly("V1", "V1.1", "R.view");
            assertThat(result.pending()).containsExactly("V2");
            assertThat(migrator(database).upgrade("head").revisions()).containsExactly("V2");
            assertThat(migrator(database).status().state()).isEqualTo(State.UP_TO_DATE);
        }
    }

    @Test
    void whatLiquibaseMadeIsTakenOver() {
        LiquibaseContender liquibase = new LiquibaseContender();
        liquibase.write(folder, 3);
        try (Server server = Server.start();
                HikariDataSource database = Server.pool(server.newDatabase())) {
            liquibase.open(database, folder).run();
            liquibase.write(folder, 4);

            AdoptionResult result = migrator(database).adoption().adopt(ForeignTool.LIQUIBASE, null, false);

            List<String> ids = migrator(database).revisions().stream()
                    .map((revision) -> revision.id())
                    .toList();
            assertThat(result.adopted()).isEqualTo(ids.subList(0, 3));
            assertThat(result.pending()).isEqualTo(ids.subList(3, 4));
            assertThat(migrator(database).upgrade("head").revisions()).isEqualTo(ids.subList(3, 4));
            assertThat(migrator(database).status().state()).isEqualTo(State.UP_TO_DATE);
        }
    }

    private Migrator migrator(HikariDataSource database) {
        return Migrator.builder(database)
                .locations("file:" + folder)
                .placeholders(Map.of("least", "0"))
                .build();
    }
}
