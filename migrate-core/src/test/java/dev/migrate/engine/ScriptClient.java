package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a script as an operator does, with the database's own client. */
@FunctionalInterface
interface ScriptClient {

    /** Runs the script, which must not fail. */
    void run(TestDatabase database, String script) throws Exception;

    /** Runs a program that reads the script from a file. */
    static void run(List<String> command, String script) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("migrate-script");
        Path input = Files.writeString(folder.resolve("script.sql"), script);
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " doesn't end");
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(command + " failed: " + Files.readString(output) + "\n" + script);
        }
    }

    /** Returns the program of this name on the path, if it is there. */
    static boolean isOnPath(String program) {
        for (String folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
