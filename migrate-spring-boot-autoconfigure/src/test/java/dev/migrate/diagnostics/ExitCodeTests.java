package dev.migrate.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.autoconfigure.RevisionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, because only there an exit code can be seen. */
class ExitCodeTests {

    @Test
    void aFailedMigrationEndsTheProcessAlthoughAThreadIsStillThere(@TempDir Path folder) throws Exception {
        RevisionFiles files = new RevisionFiles(folder).sql("aaaa1111", "~", "alter table pets add chip bigint");
        Path log = folder.resolve("out.log");
        Process process = start(
                log,
                "--spring.datasource.url=jdbc:h2:mem:exit",
                "--spring.main.web-application-type=none",
                "--" + files.property());
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("ended; it wrote: %s", Files.readString(log))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log))
                .contains("APPLICATION FAILED TO START")
                .contains("Revision 'aaaa1111' (Run SQL) failed to upgrade at step 1 of 1")
                .contains("Started FailingApplication");
    }

    private static Process start(Path log, String... arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                java.toString(),
                "-Dspring.devtools.restart.enabled=false",
                "-cp",
                System.getProperty("java.class.path"),
                FailingApplication.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.command().add("--logging.level.root=info");
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}
