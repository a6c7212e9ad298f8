package dev.migrate.changelog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A comment in lines of a length that people read with ease. */
public final class CommentLines {

    private static final int WIDTH = 100;

    /** What would make a line a new key of a header or the mark of a section. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z_-]*\\s*:.*");

    private CommentLines() {}

    /**
     * Returns the lines, without line ends.
     *
     * <p>Nothing in the text can end the comment: line breaks and what can't be seen become blanks.
     *
     * @param indentation how many blanks each line starts with
     * @param mark what makes it a comment, for example {@code #}; a blank follows it
     */
    public static List<String> of(int indentation, String mark, String text) {
        String margin = " ".repeat(indentation) + mark + " ";
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : inOneLine(text).split(" ", -1)) {
            if (!line.isEmpty() && margin.length() + line.length() + 1 + word.length() > WIDTH) {
                add(lines, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        add(lines, line.toString());
        return lines.stream().map((each) -> (margin + each).stripTrailing()).toList();
    }

    /** Adds a line; one that would mean something to a reader of headers stays with the line before. */
    private static void add(List<String> lines, String line) {
        int last = lines.size() - 1;
        if (last >= 0 && KEY.matcher(line).matches()) {
            lines.set(last, lines.get(last) + " " + line);
        } else {
            lines.add(line);
        }
    }

    /** Returns the text with blanks for line breaks and for what can't be seen. */
    public static String inOneLine(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach((point) -> visible.appendCodePoint(isVisible(point) ? point : ' '));
        return visible.toString().strip().replaceAll(" +", " ");
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
