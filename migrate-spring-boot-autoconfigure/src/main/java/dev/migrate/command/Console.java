package dev.migrate.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command writes: its result to one stream, progress and messages to the other. Colours are used only where a
 * person looks at a terminal that has them.
 */
final class Console {

    private static final int NARROW = 40;
    private static final int USUAL = 80;
    private static final int WIDE = 200;

    private final PrintStream result;
    private final PrintStream messages;
    private final boolean terminal;
    private final int width;

    Console(PrintStream result, PrintStream messages, boolean terminal, int width) {
        this.result = result;
        this.messages = messages;
        this.terminal = terminal;
        this.width = width;
    }

    /** Finds out whether a person is looking; {@code NO_COLOR}, {@code CLICOLOR_FORCE} and the like are honoured. */
    static Console of(PrintStream result, PrintStream messages) {
        return new Console(result, messages, Ansi.AUTO.enabled(), columns(System.getenv("COLUMNS")));
    }

    /** Writes a line of the result. */
    void line(String text) {
        result.print(text + "\n");
    }

    /** Writes a text of several lines as the result. */
    void text(String lines) {
        result.print(lines);
    }

    /** Writes a line beside the result. */
    void message(String text) {
        messages.print(text + "\n");
        messages.flush();
    }

    /**
     * Writes a paragraph beside the result, in lines that fit a terminal.
     *
     * @param lead how it begins, which stands out
     */
    void paragraph(Style style, String lead, String rest) {
        if (!terminal) {
            message(lead + rest);
            return;
        }
        List<String> lines = WrappedText.lines(lead + rest, width);
        message(style.apply(lead) + lines.get(0).substring(lead.length()));
        lines.subList(1, lines.size()).forEach(this::message);
    }

    /** Overwrites the last line of messages on a terminal; says nothing elsewhere. */
    void progress(String text) {
        if (terminal) {
            messages.print("\r\u001b[2K" + shortened(text));
            messages.flush();
        }
    }

    /** Takes the line of progress away. */
    void endProgress() {
        if (terminal) {
            messages.print("\r\u001b[2K");
            messages.flush();
        }
    }

    /** Whether somebody is there to answer. */
    boolean canAsk() {
        return Keyboard.find().isPresent();
    }

    /** Asks until somebody says yes or no; nothing if the input ends before that. */
    Optional<Boolean> confirm(String question) {
        Optional<Keyboard> keyboard = Keyboard.find();
        while (keyboard.isPresent()) {
            messages.print(question + " [y/n] ");
            messages.flush();
            String answer = keyboard.get().line();
            if (answer == null) {
                return Optional.empty();
            }
            String word = answer.strip().toLowerCase(Locale.ROOT);
            if (word.matches("y(es)?|no?")) {
                return Optional.of(word.startsWith("y"));
            }
        }
        return Optional.empty();
    }

    String styled(Style style, String text) {
        return terminal ? style.apply(text) : text;
    }

    boolean isTerminal() {
        return terminal;
    }

    /** Returns how many characters a line has. */
    int width() {
        return width;
    }

    PrintStream resultStream() {
        return result;
    }

    PrintStream messageStream() {
        return messages;
    }

    private String shortened(String text) {
        return (text.length() < width) ? text : text.substring(0, width - 2) + "…";
    }

    private static int columns(@Nullable String variable) {
        if (variable == null || !variable.matches("[0-9]{1,4}")) {
            return USUAL;
        }
        return Math.max(NARROW, Math.min(WIDE, Integer.parseInt(variable)));
    }
}
