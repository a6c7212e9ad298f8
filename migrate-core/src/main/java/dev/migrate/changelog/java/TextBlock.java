package dev.migrate.changelog.java;

import java.util.ArrayList;
import java.util.List;

/**
 * A text over several lines.
 *
 * @param lines the lines as they are written, without the indentation that the compiler takes away
 * @param closedInLine whether the closing quotes follow the last line, instead of standing in a line of their own
 */
record TextBlock(List<String> lines, boolean closedInLine) implements Code {

    private static final int WIDTH = 96;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** Returns the block for a text, which may be of one line that is too long. */
    static TextBlock of(String text) {
        boolean endsWithLine = text.endsWith("\n");
        String[] written = (endsWithLine ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            wrap(escaped(written[i], !endsWithLine && i == written.length - 1), lines);
        }
        if (endsWithLine) {
            return new TextBlock(lines, false);
        }
        if (lines.stream().anyMatch((line) -> !line.isEmpty() && line.charAt(0) != ' ')) {
            return new TextBlock(lines, true);
        }
        int last = lines.size() - 1;
        // The closing quotes keep the indentation that all lines share.
        lines.set(last, lines.get(last) + "\\");
        return new TextBlock(lines, false);
    }

    @Override
    public int size() {
        return 1;
    }

    /** Three quotes would end the block, and so would fewer before its end. */
    private static String escaped(String line, boolean beforeEnd) {
        StringBuilder escaped = new StringBuilder();
        int quotes = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            i += Character.charCount(codePoint);
            quotes = (codePoint == '"') ? quotes + 1 : 0;
            boolean last = i == line.length();
            if (quotes == 3 || (quotes > 0 && last && beforeEnd)) {
                escaped.append("\\\"");
                quotes = 0;
            } else if (codePoint == ' ' && last) {
                escaped.append("\\s"); // The compiler takes blanks at the ends of lines away.
            } else {
                CharacterEscape.append(escaped, codePoint);
            }
        }
        return escaped.toString();
    }

    /** A backslash at the end of a line joins it with the next one. */
    private static void wrap(String line, List<String> lines) {
        String rest = line;
        while (rest.length() > WIDTH) {
            int blank = rest.lastIndexOf(' ', WIDTH);
            if (blank <= 0) {
                blank = rest.indexOf(' ', WIDTH);
            }
            if (blank < 0 || blank == rest.length() - 1) {
                break;
            }
            lines.add(rest.substring(0, blank + 1) + "\\");
            rest = rest.substring(blank + 1);
        }
        lines.add(rest);
    }
}
