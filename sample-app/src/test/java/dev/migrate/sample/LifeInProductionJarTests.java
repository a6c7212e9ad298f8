package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do with commands, and what the next start of the packaged application makes of it. */
class LifeInProductionJarTests {

    private static final String MORE = "--migrate.locations=classpath:db/migrations,file:more";

    @TempDir
    private Path folder;

    private List<String> jvmOptions = List.of();

    @Test
    void whatWasRolledBackIsHeldUntilSomebodyUpgrades() throws Exception {
        run(0, "upgrade");
        run(0, "downgrade", "-1");

        assertThat(startOnce()).contains("Revision f3a90c5d7e21 is held: ").contains("an explicit upgrade releases it");
        assertThat(run(0, "current")).startsWith("e07f3b9a6d12 ");

        run(0, "upgrade", "head");
        assertThat(startOnce())
                .contains("Database schema is up to date according to Migrate (head f3a90c5d7e21).")
                .doesNotContain("is held");
    }

    @Test
    void anOlderImageStartsOnANewerSchemaAndCanTakeItBack() throws Exception {
        Path more = Files.createDirectories(folder.resolve("more"));
        Files.writeString(more.resolve("aaaa1111_add_notes.yaml"), """
                revision: aaaa1111
                downRevision: f3a90c5d7e21
                message: Add notes
                upgrade:
                  - createTable:
                      tableName: notes
                      columns:
                        - column: {name: text, type: varchar(200)}
                """);
        run(0, "upgrade", MORE);

        assertThat(startOnce()).contains("The database is ahead of this application: it is at aaaa1111");
        run(0, "downgrade", "-1");

        assertThat(run(0, "current")).startsWith("f3a90c5d7e21 ");
        assertThat(startOnce()).contains("Database schema is up to date according to Migrate");
    }

    @Test
    void whatWasProcessedAheadOfTimeBehavesTheSame() throws Exception {
        jvmOptions = List.of("-Dspring.aot.enabled=true");

        assertThat(run(0, "history", "--spring.datasource.url=jdbc:postgresql://localhost:1/nobody"))
                .startsWith("e07f3b9a6d12 -> f3a90c5d7e21 (head), Give owners a role");
        assertThat(startOnce())
                .contains("Starting AOT-processed SampleApplication")
                .contains("Migrate upgrade to head COMPLETED: 9 revisions in ");
        assertThat(run(0, "check")).startsWith("In sync: ");
        run(0, "downgrade", "-1");
        assertThat(startOnce()).contains("Revision f3a90c5d7e21 is held: ");
        run(0, "upgrade", "head");
        assertThat(startOnce())
                .contains("Database schema is up to date according to Migrate (head f3a90c5d7e21).")
                .doesNotContain("is held");
    }

    private String run(int expected, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("migrate"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Process process = start(output, command);
        assertThat(process.waitFor(SampleProcess.DEADLINE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isEqualTo(expected);
        return Files.readString(output);
    }

    /** Starts the application, waits until it is started, ends it and returns its log. */
    private String startOnce() throws Exception {
        Path output = folder.resolve("log");
        Process process = start(output, List.of("--server.port=0", "--spring.jmx.enabled=false"));
        try {
            long deadline = System.nanoTime() + SampleProcess.DEADLINE.toNanos();
            while (!Files.readString(output).matches("(?s).*(according to Migrate|COMPLETED|is held|is ahead of).*")) {
                assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
                assertThat(System.nanoTime()).isLessThan(deadline);
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return Files.readString(output);
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private Process start(Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", PackagedSample.jar().toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
