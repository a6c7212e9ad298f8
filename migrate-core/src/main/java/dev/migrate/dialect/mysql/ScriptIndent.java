package dev.migrate.dialect.mysql;

/** Moves the lines of SQL to the right, except those on which a text or a name in quotes goes on, which would change it. */
final class ScriptIndent {

    private static final String QUOTES = "'`\"";

    private ScriptIndent() {}

    /** Returns the lines with as many spaces before them, and a line's end after the last one. */
    static String of(String sql, int spaces) {
        String margin = " ".repeat(spaces);
        StringBuilder indented = new StringBuilder(margin);
        char open = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            indented.append(c);
            if (open != 0) {
                open = (c == open) ? 0 : open; // A doubled quote closes and opens again.
            } else if (QUOTES.indexOf(c) >= 0) {
                open = c;
            } else if (c == '\n' && i + 1 < sql.length()) {
                indented.append(margin);
            }
        }
        return sql.endsWith("\n") ? indented.toString() : indented.append('\n').toString();
    }
}
