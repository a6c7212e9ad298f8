package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The sample as somebody works on it: its entities are changed and compiled, and commands are typed at what comes out. It
 * has a database of its own, and a folder for the revisions that it gets.
 */
final class ChangedSample {

    private static final Path SOURCES = Path.of("src/main/java/dev/migrate/sample");

    private final Path folder;

    ChangedSample(Path folder) {
        this.folder = folder;
    }

    /** Changes a class in its source; the text must be there. */
    void change(String className, String before, String after) throws IOException {
        Path changed = source(className);
        String source = Files.readString(Files.exists(changed) ? changed : SOURCES.resolve(className + ".java"));
        assertThat(source).contains(before);
        write(className, source.replace(before, after));
    }

    /** Adds a class. */
    void write(String className, String source) throws IOException {
        Files.createDirectories(source(className).getParent());
        Files.writeString(source(className), source);
    }

    private Path source(String className) {
        return folder.resolve("sources").resolve(className + ".java");
    }

    void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", classes().toString(), "-cp", classPath(), "-proc:none"));
        try (Stream<Path> sources = Files.list(folder.resolve("sources"))) {
            sources.map(Path::toString).forEach(arguments::add);
        }
        Files.createDirectories(classes());
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).isZero();
    }

    /** Types a command and returns what comes back, the exit code in the last line unless it is 0. */
    String migrate(String... typed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes() + File.pathSeparator + classPath(),
                SampleApplication.class.getName(),
                "migrate"));
        command.addAll(List.of(typed));
        command.add("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("database"));
        command.add("--migrate.locations=classpath:db/migrations,file:" + migrations());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(SampleProcess.DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().onExit().join();
            throw new AssertionError(List.of(typed) + " still runs after " + SampleProcess.DEADLINE + ".");
        }
        String text = Files.readString(output).replace(migrations().toString(), "<migrations>");
        return (process.exitValue() == 0) ? text : text + "exit " + process.exitValue() + "\n";
    }

    /** Returns the file of a revision without what is another on each day. */
    String revision(String name) throws IOException {
        return Files.readString(migrations().resolve(name))
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "<time>")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d", "<day>")
                .replaceAll("H2 [\\d.]+\\d", "H2 <version>");
    }

    private Path migrations() {
        return folder.resolve("migrations");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
