package dev.migrate.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/** Files of a measurement. */
final class Files {

    private Files() {}

    static Path folder() {
        try {
            return java.nio.file.Files.createTempDirectory("migrate-benchmark");
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static String read(Path file) {
        try {
            return java.nio.file.Files.readString(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Writes a file as if it had been there before the process began, as the files of an application are. */
    static void write(Path file, String text) {
        try {
            java.nio.file.Files.writeString(file, text);
            java.nio.file.Files.setLastModifiedTime(
                    file, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
