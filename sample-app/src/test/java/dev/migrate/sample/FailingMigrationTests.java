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

        assertThat(exitCode).isEqualTo(1);
        assertThat(output).contains("""
                        Description:

                        Revision 'bad0c0ffee01' (Count what is not there) failed to upgrade at step 3 of 3: \
                        ERROR: relation "no_such_table" does not exist
                          Position: 8 [SQLState 42P01].

                            Source: %s:18:5
                            Statement: update no_such_table set number_of_rows = 1

                        The revision was rolled back whole; the database is at f3a90c5d7e21, as before.

                        Action:

                        Mend the revision or the data that it met, then upgrade again \
                        (a starting application does so by itself).
                        """.formatted(broken.resolve("bad0c0ffee01_count_what_is_not_there.yaml")));
        assertThat(Columns.tables(database)).doesNotContain("scratch").contains("data_products");
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        assertThat(jdbc.sql("select version_num from migrate_version")
                        .query(String.class)
                        .list())
                .containsExactly(Revisions.HEAD);
        assertThat(jdbc.sql("select revision from migrate_history where outcome <> 'succeeded'")
                        .query(String.class)
                        .list())
                .containsExactly("bad0c0ffee01");
    }
}
