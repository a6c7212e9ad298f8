package dev.migrate.changelog.java;

import dev.migrate.changelog.CommentLines;
import java.util.List;
import java.util.stream.Collectors;

/** Writes comments so that nothing in them can end them. */
final class JavaComment {

    private static final int WIDTH = 120;

    private JavaComment() {}

    /** Returns comment lines with this indentation and line ends. */
    static String lines(int indentation, String comment) {
        return CommentLines.of(indentation, "//", literal(comment)).stream()
                .map((line) -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Returns the sentences as the documentation of a class, or nothing where there are none. */
    static String documentation(List<String> comments) {
        if (comments.isEmpty()) {
            return "";
        }
        List<String> sentences = comments.stream().map(JavaComment::escaped).toList();
        String line = "/** " + String.join(" ", sentences) + " */\n";
        if (line.length() <= WIDTH) {
            return line;
        }
        return sentences.stream()
                .flatMap((sentence) -> CommentLines.of(1, "*", sentence).stream())
                .collect(Collectors.joining("\n", "/**\n", "\n */\n"));
    }

    private static String escaped(String comment) {
        return literal(CommentLines.inOneLine(comment))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    /** The compiler looks for Unicode escapes in comments, too; after two backslashes there is none. */
    private static String literal(String comment) {
        return comment.replace("\\", "\\\\");
    }
}
