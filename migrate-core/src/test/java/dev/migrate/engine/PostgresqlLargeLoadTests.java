package dev.migrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A file of rows needs the same memory whatever its size: the process has 24 MiB of heap. */
class PostgresqlLargeLoadTests {

    /** With 1000, the file has a million rows and a hundred MB. */
    private static final int THOUSANDS = Integer.getInteger("migrate.load.thousands", 200);

    @Test
    void rowsAreLoadedWithBoundedMemory() throws IOException, InterruptedException, SQLException {
        TestDatabase database = TestDatabase.postgresql();
        long start = System.nanoTime();

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadDataProcess.class.getName(),
                        database.url(),
                        String.valueOf(THOUSANDS))
                .inheritIO()
                .start();

        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        System.out.println(THOUSANDS + " thousand rows in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        assertThat(new EngineFixture(database).count("people")).isEqualTo(THOUSANDS * 1000L);
    }
}
