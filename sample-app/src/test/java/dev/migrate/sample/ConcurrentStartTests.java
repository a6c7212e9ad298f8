package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several copies of the sample that start at the same moment on one empty database. */
class ConcurrentStartTests {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void everyRevisionRunsOnceAndAllBecomeReady(int copies) throws IOException {
        TestDatabase database = TestDatabase.postgresql();
        List<SampleProcess> processes = new ArrayList<>();
        try {
            for (int i = 0; i < copies; i++) {
                processes.add(SampleProcess.start(
                        directory.resolve(copies + "-" + i + ".log"),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.hikari.maximum-pool-size=3"));
            }
            for (SampleProcess process : processes) {
                awaitReady(process);
            }
        } finally {
            processes.forEach(SampleProcess::close);
        }
        JdbcClient jdbc = JdbcClient.create(database.dataSource());
        assertThat(jdbc.sql("select revision from migrate_history order by sequence")
                        .query(String.class)
                        .list())
                .isEqualTo(Revisions.ALL);
        assertThat(jdbc.sql("select distinct outcome from migrate_history")
                        .query(String.class)
                        .list())
                .containsExactly("succeeded");
        assertThat(jdbc.sql("select version_num from migrate_version")
                        .query(String.class)
                        .list())
                .containsExactly(Revisions.HEAD);
        assertThat(jdbc.sql("select count(*) from data_products")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private static void awaitReady(SampleProcess process) throws IOException {
        try {
            await().atMost(SampleProcess.DEADLINE)
                    .failFast("The process ended.", () -> !process.isAlive())
                    .until(process::isReady);
        } catch (RuntimeException ex) {
            throw new AssertionError("The process said:\n" + process.output(), ex);
        }
    }
}
