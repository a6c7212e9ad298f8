package dev.migrate.changelog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is generated, or whose part between two marks is. With {@code -Dgolden.update=true} it is written instead
 * of compared; read the difference before committing it.
 *
 * @param path the file
 */
public record PinnedFile(Path path) {

    /** Returns the file at a path that starts at the module. */
    public static PinnedFile of(String path) {
        return new PinnedFile(Path.of(path));
    }

    /** Fails unless the file has this text. */
    public void assertIs(String text) {
        if (Boolean.getBoolean("golden.update")) {
            write(text);
        }
        List<String> pinned = read().lines().toList();
        List<String> wanted = text.lines().toList();
        for (int i = 0; i < Math.max(pinned.size(), wanted.size()); i++) {
            assertThat(i < pinned.size() ? pinned.get(i) : "<end>")
                    .as(
                            "%s is out of date at line %d: run the tests of this package with -Dgolden.update=true",
                            path, i + 1)
                    .isEqualTo(i < wanted.size() ? wanted.get(i) : "<end>");
        }
        assertThat(read().equals(text)).as("line ends of " + path).isTrue();
    }

    /** Fails unless this text is between the marks of the part; what people have written around them stays. */
    public void assertContains(String part, String text) {
        String start = "<!-- generated: " + part + " -->\n";
        String end = "<!-- end of generated -->\n";
        String page = read();
        int from = page.indexOf(start);
        int to = page.indexOf(end, from);
        assertThat(from).as("%s has no '%s'", path, start).isNotNegative();
        assertThat(to).as("%s has no '%s'", path, end).isNotNegative();
        assertIs(page.substring(0, from) + start + "\n" + text + "\n" + page.substring(to));
    }

    private String read() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void write(String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
