package dev.migrate.autogenerate;

import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a command apart into its words as a shell does: at blanks, minding quotes and backslashes. Nothing else means
 * anything, so there are no variables, patterns or pipes.
 */
final class ShellWords {

    private final String command;
    private final List<String> words = new ArrayList<>();
    private @Nullable StringBuilder word;

    private ShellWords(String command) {
        this.command = command;
    }

    static List<String> of(String command) {
        return new ShellWords(command).words();
    }

    private List<String> words() {
        int position = 0;
        while (position < command.length()) {
            char character = command.charAt(position);
            if (Character.isWhitespace(character)) {
                end();
                position++;
            } else if (character == '\'') {
                position = quoted(position, false);
            } else if (character == '"') {
                position = quoted(position, true);
            } else if (character == '\\') {
                if (position + 1 == command.length()) {
                    throw wrong("It ends with a backslash.");
                }
                word().append(command.charAt(position + 1));
                position += 2;
            } else {
                word().append(character);
                position++;
            }
        }
        end();
        return words;
    }

    /** Adds what is in the quotes and returns the position after them. */
    private int quoted(int start, boolean escapes) {
        char quote = command.charAt(start);
        StringBuilder current = word();
        for (int i = start + 1; i < command.length(); i++) {
            char character = command.charAt(i);
            if (character == quote) {
                return i + 1;
            }
            boolean escape = escapes && character == '\\' && i + 1 < command.length();
            if (escape && "\"\\".indexOf(command.charAt(i + 1)) >= 0) {
                i++;
            }
            current.append(command.charAt(i));
        }
        throw wrong("The quote " + quote + " is never closed.");
    }

    private StringBuilder word() {
        if (word == null) {
            word = new StringBuilder();
        }
        return word;
    }

    private void end() {
        if (word != null) {
            words.add(word.toString());
            word = null;
        }
    }

    private MigrateException wrong(String problem) {
        return new MigrateException(
                "The command '" + command + "' can't be taken apart: " + problem,
                "Write it as in a shell, for example: prettier --write {file}");
    }
}
