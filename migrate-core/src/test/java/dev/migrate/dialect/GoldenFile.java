package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a test expects, kept in a file. With {@code -Dgolden.update=true} the file is written instead of compared; read
 * the difference before committing it.
 */
public final class GoldenFile {

    private final Path path;

    /** Names a file in the folder of golden files. */
    public GoldenFile(String name) {
        this.path = Path.of("src/test/resources/golden", name);
    }

    /** Fails where the text isn't the file's. */
    public void assertEquals(String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(path));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
