package dev.migrate.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A session at a terminal, written down: the commands that are typed, and everything that comes back.
 *
 * <p>A line {@code $ migrate …} is a command. Below it stand the lines of standard output, those of standard error with
 * {@code ! } before them, and the exit code unless it is 0. A line {@code @file <path>} begins a file that is there before
 * the next command, up to {@code @end}. Lines that begin with {@code #} explain. What differs from run to run is replaced:
 * times, durations, the host and random ids.
 */
final class CommandTranscript {

    private static final String PROMPT = "$ migrate";

    private final Path file;
    private final Path folder;
    private final Path jar;

    CommandTranscript(Path file, Path folder, Path jar) {
        this.file = file;
        this.folder = folder;
        this.jar = jar;
    }

    /** Returns what is written down. */
    String expected() throws IOException {
        return Files.readString(file);
    }

    /** Types the commands, and returns the transcript as it is this time. */
    String replay() throws IOException, InterruptedException {
        List<String> actual = new ArrayList<>();
        List<String> lines = expected().lines().toList();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i++);
            if (line.startsWith("@file ")) {
                int end = i + lines.subList(i, lines.size()).indexOf("@end");
                Path written = folder.resolve(line.substring("@file ".length()).strip());
                Files.createDirectories(written.getParent());
                Files.writeString(written, String.join("\n", lines.subList(i, end)) + "\n");
                actual.addAll(lines.subList(i - 1, end + 1));
                i = end + 1;
            } else if (line.startsWith(PROMPT)) {
                actual.add(line);
                actual.addAll(run(line.substring(PROMPT.length()).strip()));
            } else if (line.startsWith("#")) {
                actual.add(line);
            }
        }
        return String.join("\n", actual) + "\n";
    }

    private List<String> run(String typed) throws IOException, InterruptedException {
        Path output = folder.resolve(".stdout");
        Path errors = folder.resolve(".stderr");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "migrate"));
        command.addAll(Arguments.split(typed));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().put("COLUMNS", "80");
        Process process = builder.start();
        if (!process.waitFor(SampleProcess.DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().onExit().join();
            throw new AssertionError("'" + typed + "' still runs after " + SampleProcess.DEADLINE + ".");
        }
        List<String> result = new ArrayList<>();
        normalised(output).forEach(result::add);
        normalised(errors).forEach((line) -> result.add("! " + line));
        if (process.exitValue() != 0) {
            result.add("exit " + process.exitValue());
        }
        return result;
    }

    private List<String> normalised(Path written) throws IOException {
        String text = Files.readString(written)
                .replace(folder.toRealPath().toString(), "<folder>")
                .replace(folder.toString(), "<folder>")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "<time>")
                .replaceAll("\"durationMs\":\\d+", "\"durationMs\":0")
                .replaceAll(" on [^ ,]+, (?=\\d+ of |\\d+ ms|checksum )", " on <host>, ")
                .replaceAll("\\b\\d+ ms\\b", "<n> ms")
                .replaceAll("\"host\":\"[^\"]*\"", "\"host\":\"<host>\"")
                .replaceAll("\"checksum\":\"[0-9a-f]{64}\"", "\"checksum\":\"<sha256>\"")
                .replaceAll("\"canonicalChecksum\":\"[0-9a-f]{64}\"", "\"canonicalChecksum\":\"<sha256>\"");
        return text.lines().toList();
    }
}
