package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A folder in which somebody works with the packaged application: revisions are in {@code migrations}, and classes that were
 * written since it was packaged in {@code src/main/java}.
 */
final class PackagedProject {

    private final Path folder;
    private final String url;

    PackagedProject(Path folder, String url) throws IOException {
        this.folder = folder;
        this.url = url;
        Files.createDirectories(folder.resolve("migrations"));
        Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(folder.resolve("src/main/java/dev/migrate/sample"));
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Compiles the classes, if there are any; a warning is an error. */
    void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-proc:none",
                "-Xlint:all,-path,-processing",
                "-Werror"));
        try (Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            List<String> found = sources.map(Path::toString)
                    .filter((source) -> source.endsWith(".java"))
                    .toList();
            if (found.isEmpty()) {
                return;
            }
            arguments.addAll(found);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    /** Types a command and returns what comes back, the exit code in the last line unless it is 0. */
    String migrate(String... typed) throws IOException, InterruptedException {
        return run(command(typed), "");
    }

    /**
     * Types a command at a terminal, and then the input.
     *
     * @return what is seen there, without colours
     */
    String atTerminal(String input, String... typed) throws IOException, InterruptedException {
        String line = command(typed).stream()
                .map((argument) -> "'" + argument.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return run(List.of("script", "-qec", line, "/dev/null"), input)
                .replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "")
                .replace("\r", "");
    }

    private List<String> command(String... typed) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dloader.path=" + folder.resolve("classes"),
                "-cp",
                PackagedSample.jar().toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                "migrate"));
        command.addAll(List.of(typed));
        command.add("--spring.datasource.url=" + url);
        command.add("--migrate.locations=file:migrations");
        return command;
    }

    private String run(List<String> command, String input) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        if (!process.waitFor(SampleProcess.DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().onExit().join();
            throw new AssertionError(command + " still runs after " + SampleProcess.DEADLINE + ".");
        }
        String text = Files.readString(output);
        return (process.exitValue() == 0) ? text : text + "exit " + process.exitValue() + "\n";
    }
}
