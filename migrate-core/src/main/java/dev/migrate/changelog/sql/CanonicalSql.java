package dev.migrate.changelog.sql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL without what doesn't count: comments, blank lines and indentation, all of them outside of quotes.
 *
 * <p>Files are read before the database is known, and databases disagree on quotes and comments. Where a text has a sign
 * of that (a backslash before a quote, {@code #}, {@code //}, a backtick, rows of data), or a comment or quote stays
 * open, all of it counts.
 */
public final class CanonicalSql {

    private static final Pattern DOUBTFUL =
            Pattern.compile("[\\\\]['\"]|#|//|`|\\bfrom\\s+stdin\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DOLLAR_MARK = Pattern.compile("\\$(?:[A-Za-z_]\\w*)?\\$");

    private static final int OPEN = -1;

    private final String sql;
    private final StringBuilder canonical = new StringBuilder();
    private boolean blank;
    private boolean lineBreak;

    private CanonicalSql(String sql) {
        this.sql = sql;
    }

    /** Returns what counts of a text. */
    public static String of(String sql) {
        String text = sql.strip();
        return DOUBTFUL.matcher(text).find() ? text : new CanonicalSql(text).canonical();
    }

    private String canonical() {
        int position = 0;
        while (position < sql.length()) {
            int end = endOfComment(position);
            if (end != position) {
                blank = true;
            } else if (Character.isWhitespace(sql.charAt(position))) {
                blank = true;
                lineBreak |= sql.charAt(position) == '\n';
                end = position + 1;
            } else {
                end = endOfText(position);
                append(position, Math.max(position, end));
            }
            if (end == OPEN) {
                return sql;
            }
            position = end;
        }
        return canonical.toString();
    }

    /** A line break keeps two texts together that a blank doesn't. */
    private void append(int from, int to) {
        if (blank && !canonical.isEmpty()) {
            canonical.append(lineBreak ? '\n' : ' ');
        }
        blank = false;
        lineBreak = false;
        canonical.append(sql, from, to);
    }

    /** Returns the given position if no comment starts there; hints, and comments that some database runs, are none. */
    private int endOfComment(int start) {
        if (sql.startsWith("--", start)) {
            int lineFeed = sql.indexOf('\n', start);
            return (lineFeed < 0) ? sql.length() : lineFeed;
        }
        boolean runs = sql.startsWith("/*!", start) || sql.startsWith("/*+", start);
        if (!sql.startsWith("/*", start) || runs) {
            return start;
        }
        int end = sql.indexOf("*/", start) + 2;
        int inner = sql.indexOf("/*", start + 2);
        boolean nested = inner >= 0 && inner < end;
        return (end < 2 || nested) ? OPEN : end;
    }

    private int endOfText(int start) {
        char c = sql.charAt(start);
        if (c == '\'' || c == '"') {
            int close = sql.indexOf(c, start + 1);
            return (close < 0) ? OPEN : close + 1;
        }
        Matcher mark = DOLLAR_MARK.matcher(sql).region(start, sql.length());
        boolean inWord =
                start > 0 && (Character.isLetterOrDigit(sql.charAt(start - 1)) || sql.charAt(start - 1) == '_');
        if (c == '$' && !inWord && mark.lookingAt()) {
            int close = sql.indexOf(mark.group(), mark.end());
            return (close < 0) ? OPEN : close + mark.group().length();
        }
        return start + 1;
    }
}
