package dev.migrate.command;

import java.util.ArrayList;
import java.util.List;

/** A paragraph in lines of a terminal, broken between words; what follows the first line is indented. */
final class WrappedText {

    private static final String INDENT = "    ";

    private WrappedText() {}

    /** Returns the lines; a word that is longer than a line stays whole. */
    static List<String> lines(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        for (String written : paragraph.split("\\R", -1)) {
            wrap(written, width, lines);
        }
        return lines;
    }

    private static void wrap(String written, int width, List<String> lines) {
        StringBuilder line = new StringBuilder(lines.isEmpty() ? "" : INDENT);
        boolean empty = true;
        for (String word : written.strip().split(" +", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
    }
}
