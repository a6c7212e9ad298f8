package dev.migrate.dialect.script;

import dev.migrate.error.SourceLocation;

/** Takes comments out of SQL text. */
public final class SqlComments {

    private SqlComments() {}

    /** Returns the text without comments and outer blanks; a blank stands where a comment kept two words apart. */
    public static String strip(String sql, LexicalRules rules, SourceLocation location) {
        StringBuilder stripped = new StringBuilder();
        for (SqlToken token : SqlScanner.tokens(sql, rules, location)) {
            if (token.kind() != SqlToken.Kind.COMMENT) {
                stripped.append(token.text());
            } else if (token.text().startsWith("/*")) {
                stripped.append(' ');
            }
        }
        return stripped.toString().strip();
    }
}
