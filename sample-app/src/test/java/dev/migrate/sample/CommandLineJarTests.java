package dev.migrate.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Types every command as a user does, at the packaged application, and compares everything that comes back.
 *
 * <p>Run with {@code -Dgolden.update=true} to write the transcripts after a change that is meant.
 */
class CommandLineJarTests {

    private static final Path TRANSCRIPTS = Path.of("src/test/resources/commands");

    @ParameterizedTest
    @MethodSource("transcripts")
    void everythingComesBackAsWrittenDown(String name, @TempDir Path folder) throws Exception {
        Path file = TRANSCRIPTS.resolve(name);
        CommandTranscript transcript = new CommandTranscript(file, folder, PackagedSample.jar());
        String actual = transcript.replay();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(transcript.expected());
    }

    static Stream<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            return files.map((file) -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
