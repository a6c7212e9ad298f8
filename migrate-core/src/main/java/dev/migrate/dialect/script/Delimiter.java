package dev.migrate.dialect.script;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.regex.Pattern;

/**
 * What ends a statement in a script: characters anywhere outside quotes, or a line that holds nothing else.
 *
 * <p>A word such as {@code GO}, a lone {@code /}, and whatever is written with a line break before it, count only on a
 * line of their own. Line breaks may be written as {@code \n}, as people know it from Liquibase.
 */
record Delimiter(String text, boolean ownLine) {

    private static final Pattern LEADING_BREAKS = Pattern.compile("^(\\s|\\\\[nr]|\\\\s\\*)+");
    private static final Pattern TRAILING_BREAKS = Pattern.compile("(\\s|\\\\[nr]|\\\\s\\*)+$");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|/");

    static Delimiter parse(String written, SourceLocation location) {
        String tail = LEADING_BREAKS.matcher(written).replaceFirst("");
        String text = TRAILING_BREAKS.matcher(tail).replaceFirst("");
        if (text.isEmpty()) {
            throw new MigrateException(
                    "The end delimiter is blank.",
                    location,
                    "Give it at least one visible character, or leave it out.");
        }
        boolean afterBreak = tail.length() < written.length();
        return new Delimiter(text, afterBreak || WORD.matcher(text).matches());
    }

    boolean isSemicolon() {
        return text.equals(";");
    }

    boolean startsAt(String sql, int position) {
        return sql.regionMatches(true, position, text, 0, text.length()) && (!ownLine || aloneAt(sql, position));
    }

    private boolean aloneAt(String sql, int position) {
        for (int i = position - 1; i >= 0 && sql.charAt(i) != '\n'; i--) {
            if (!SqlScanner.isBlank(sql.charAt(i))) {
                return false;
            }
        }
        for (int i = position + text.length(); i < sql.length() && sql.charAt(i) != '\n'; i++) {
            if (!SqlScanner.isBlank(sql.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
