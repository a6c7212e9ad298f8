package dev.migrate.autogenerate;

import dev.migrate.error.MigrateException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A command that runs after a revision's file was written, for example one that formats it; <code>{file}</code> in it
 * stands for the file's path.
 *
 * <p>No shell is involved: the command is taken apart at its blanks and quotes, and a path with blanks stays one argument.
 * Immutable.
 */
public final class PostWriteHook {

    private static final String FILE = "{file}";

    private final String command;
    private final List<String> words;

    private PostWriteHook(String command, List<String> words) {
        this.command = command;
        this.words = words;
    }

    /**
     * Reads a command.
     *
     * @throws MigrateException if it is empty, or a quote isn't closed
     */
    public static PostWriteHook parse(String command) {
        List<String> words = ShellWords.of(command);
        if (words.isEmpty()) {
            throw new MigrateException(
                    "A command to run after writing a file is empty.",
                    "Name a program and its arguments, for example: prettier --write {file}");
        }
        return new PostWriteHook(command, List.copyOf(words));
    }

    /**
     * Runs the command and waits for its end; it has nothing to read from.
     *
     * @param file the file that was written
     * @param directory where the command runs
     * @param output gets its lines, those of its errors among them
     * @throws MigrateException if it can't be started or fails; the file stays
     */
    public void run(Path file, Path directory, Consumer<String> output) {
        List<String> arguments = words.stream()
                .map((word) -> word.replace(FILE, file.toString()))
                .toList();
        int exitCode = run(file, new ProcessBuilder(arguments).directory(directory.toFile()), output);
        if (exitCode != 0) {
            throw new MigrateException(
                    "The command '" + command + "' ended with exit code " + exitCode + ". The file '" + file
                            + "' was written and stays.",
                    "Look at its output above, then correct the file or the command.");
        }
    }

    private int run(Path file, ProcessBuilder builder, Consumer<String> output) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            try {
                process.getOutputStream().close();
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), Charset.defaultCharset()))) {
                    lines.lines().forEach(output);
                }
                return process.waitFor();
            } finally {
                process.destroy();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw failed(file, "was interrupted", ex);
        } catch (IOException ex) {
            throw failed(file, "can't be run: " + ex.getMessage(), ex);
        }
    }

    private MigrateException failed(Path file, String problem, Exception cause) {
        return new MigrateException(
                "The command '" + command + "' " + problem + ". The file '" + file + "' was written and stays.",
                List.of(),
                "Check that its program is installed, or run it by hand.",
                cause);
    }
}
