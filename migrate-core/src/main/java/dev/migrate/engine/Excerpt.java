package dev.migrate.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The start of a statement on one line, for messages: without leading comments and without rows of data. */
final class Excerpt {

    private static final int LENGTH = 300;

    private static final Pattern LINE_COMMENT = Pattern.compile("(?:--|#|//)[^\\n]*+");

    private static final Pattern COMMENT_MARK = Pattern.compile("/\\*|\\*/");

    private static final Pattern DATA =
            Pattern.compile("copy\\b[^;]*\\bfrom\\s+stdin\\b[^;]*(;.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Excerpt() {}

    static String of(String sql) {
        String text = withoutLeadingComments(sql).strip();
        Matcher data = DATA.matcher(text);
        String shown = data.matches() ? text.substring(0, data.start(1)) : text;
        String line = shown.replaceAll("\\s+", " ");
        return (line.length() <= LENGTH) ? line : line.substring(0, LENGTH) + " …";
    }

    /** A comment that MySQL runs is a statement. */
    private static String withoutLeadingComments(String sql) {
        String text = sql.stripLeading();
        int end = endOfComment(text);
        while (end > 0) {
            text = text.substring(end).stripLeading();
            end = endOfComment(text);
        }
        return text.isEmpty() ? sql : text;
    }

    private static int endOfComment(String text) {
        Matcher line = LINE_COMMENT.matcher(text);
        if (line.lookingAt()) {
            return line.end();
        }
        if (!text.startsWith("/*") || text.startsWith("/*!")) {
            return 0;
        }
        Matcher mark = COMMENT_MARK.matcher(text);
        int depth = 0;
        while (mark.find()) {
            depth += mark.group().equals("/*") ? 1 : -1;
            if (depth == 0) {
                return mark.end();
            }
        }
        return 0;
    }
}
