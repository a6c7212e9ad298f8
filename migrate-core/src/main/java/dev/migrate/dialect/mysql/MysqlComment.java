package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ChangeWriter;

/** Writes the comments of tables and columns, which must be plain strings and so depend on the server's backslashes. */
final class MysqlComment {

    static final int TABLE_LIMIT = 2048;
    static final int COLUMN_LIMIT = 1024;

    private final ChangeWriter out;
    private final MysqlFlavor flavor;

    MysqlComment(ChangeWriter out, MysqlFlavor flavor) {
        this.out = out;
        this.flavor = flavor;
    }

    /** Returns the comment in quotes. */
    String render(String text, int limit) {
        out.textOrNull(text); // Refuses what no text can hold.
        if (text.codePointCount(0, text.length()) > limit) {
            throw out.refuse(
                    "A comment is longer than the " + limit + " characters that "
                            + out.grammar().product() + " holds.",
                    "Shorten it.");
        }
        String escaped = flavor.backslashEscapes() ? text.replace("\\", "\\\\") : text;
        return "'" + escaped.replace("'", "''") + "'";
    }
}
