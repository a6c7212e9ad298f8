package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A start whose last revision has a third statement that the database refuses. */
class FailingMigrationTests {

    @TempDir
    private Path directory;

    @Test
    void applicationEndsWithTheWholeStoryAndTheDatabaseIsClean() throws IOException, InterruptedException {
        TestDatabase database = TestDatabase.postgresql();
        Path broken = Path.of("src/test/resources/broken").toAbsolutePath();

        int exitCode;
        String output;
        try (SampleProcess process = SampleProcess.start(
                directory.resolve("failing.log"),
                "--spring.datasource.url=" + database.url(),
                "--migrate.locations=classpath:db/migrations,file:" + broken)) {
            exitCode = process.exitCode();
            output = process.output();
        }

        assertThat(exitCode).isNotZero();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("bad0c0ffee01")
                .contains("bad0c0ffee01_count_what_is_not_there.yaml:18")
                .contains("update no_such_table")
                .contains("relation \"no_such_table\" does not exist")
                .contains("Action:");
        assertThat(Columns.tables(database)).doesNotContain("scratch").contains("data_products");
        assertThat(JdbcClient.create(database.dataSource())
                        .sql("select version_num from migrate_version")
                        .query(String.class)
                        .list())
                .containsExactly(Revisions.HEAD);
    }
}
