package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrappedTextTests {

    @Test
    void linesBreakBetweenWords() {
        assertThat(WrappedText.lines("one two three four", 9)).containsExactly("one two", "    three", "    four");
        assertThat(WrappedText.lines("one two", 80)).containsExactly("one two");
        assertThat(WrappedText.lines("", 80)).containsExactly("");
    }

    @Test
    void aLongWordStaysWhole() {
        assertThat(WrappedText.lines("see db/migrations/4b0e7c61d9f2_create.yaml:3:5 now", 12))
                .containsExactly("see", "    db/migrations/4b0e7c61d9f2_create.yaml:3:5", "    now");
    }

    @Test
    void linesThatWereWrittenStay() {
        assertThat(WrappedText.lines("ERROR: x\n  Position: 8", 80)).containsExactly("ERROR: x", "    Position: 8");
    }

    @Test
    void onlyATerminalGetsColoursAndShortLines() {
        assertThat(written(true)).isEqualTo("\u001b[31;1mFAILED:\u001b[0m There is no\n    revision here.\n");
        assertThat(written(false)).isEqualTo("FAILED: There is no revision here.\n");
    }

    private static String written(boolean terminal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        new Console(stream, stream, terminal, 20).paragraph(Style.BAD, "FAILED:", " There is no revision here.");
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
