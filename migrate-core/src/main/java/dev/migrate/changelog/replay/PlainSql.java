package dev.migrate.changelog.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQL that every database takes apart in the same way: statements between semicolons, without comments, and with nothing
 * inside of the quotes.
 *
 * <p>Text that databases read differently, such as backslashes, dollar quotes and nested comments, isn't plain.
 */
final class PlainSql {

    private final String sql;
    private final List<String> statements = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private int at;

    private PlainSql(String sql) {
        this.sql = sql;
    }

    /** Returns the statements that aren't empty, or nothing where the text isn't plain. */
    static Optional<List<String>> statements(String sql) {
        PlainSql plain = new PlainSql(sql);
        return plain.read() ? Optional.of(plain.statements) : Optional.empty();
    }

    private boolean read() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            boolean understood = true;
            if (c == '\'' || c == '"' || c == '`') {
                understood = skipQuoted(c);
            } else if (sql.startsWith("--", at)) {
                understood = skipLineComment();
            } else if (sql.startsWith("/*", at)) {
                understood = skipBlockComment();
            } else if (c == '\\' || c == '$' || c == '#' || c == '[') {
                understood = false;
            } else if (c == ';') {
                end();
                at++;
            } else {
                statement.append(c);
                at++;
            }
            if (!understood) {
                return false;
            }
        }
        end();
        return true;
    }

    private void end() {
        if (!statement.toString().isBlank()) {
            statements.add(statement.toString().strip());
        }
        statement.setLength(0);
    }

    /** A doubled quote ends one text and begins the next, which comes to the same. */
    private boolean skipQuoted(char quote) {
        int end = sql.indexOf(quote, at + 1);
        if (end < 0 || sql.substring(at, end).indexOf('\\') >= 0) {
            return false;
        }
        statement.append(quote).append(quote);
        at = end + 1;
        return true;
    }

    /** Without a blank behind the dashes they are two minus signs to some databases. */
    private boolean skipLineComment() {
        int after = at + 2;
        if (after < sql.length() && !Character.isWhitespace(sql.charAt(after))) {
            return false;
        }
        int end = sql.indexOf('\n', at);
        at = (end < 0) ? sql.length() : end;
        return true;
    }

    /** What stands behind an exclamation mark is run by some databases, and some nest comments. */
    private boolean skipBlockComment() {
        int end = sql.indexOf("*/", at + 2);
        if (end < 0) {
            return false;
        }
        String comment = sql.substring(at + 2, end);
        if (comment.startsWith("!") || comment.startsWith("M!") || comment.contains("/*")) {
            return false;
        }
        statement.append(' ');
        at = end + 2;
        return true;
    }
}
