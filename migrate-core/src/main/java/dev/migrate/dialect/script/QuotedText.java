package dev.migrate.dialect.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a string or an identifier with quotes ends. */
final class QuotedText {

    private static final Pattern TAG =
            Pattern.compile("\\$([A-Za-z_\\x{80}-\\x{10FFFF}][\\w\\x{80}-\\x{10FFFF}]*)?\\$");

    private final ScriptText script;
    private final String sql;
    private final LexicalRules rules;

    QuotedText(ScriptText script, LexicalRules rules) {
        this.script = script;
        this.sql = script.sql();
        this.rules = rules;
    }

    /** Returns the position after the closing quote, or the given one if no quoted text starts there. */
    int endOf(int start) {
        char c = sql.charAt(start);
        if (c == '\'') {
            return closing(start, start, "string", rules.has(LexicalFeature.BACKSLASH_ESCAPES));
        }
        if (c == '"') {
            return closing(start, start, "quoted identifier", rules.has(LexicalFeature.BACKSLASH_ESCAPES));
        }
        if (c == '`' && rules.has(LexicalFeature.BACKTICKS)) {
            return closing(start, start, "quoted identifier", false);
        }
        if (c == '$') {
            return endOfDollarQuote(start);
        }
        boolean escapes = (c == 'e' || c == 'E') && rules.has(LexicalFeature.ESCAPE_STRINGS);
        return (escapes && sql.startsWith("'", start + 1)) ? closing(start, start + 1, "string", true) : start;
    }

    /** A doubled quote stands for the quote itself. */
    private int closing(int start, int open, String what, boolean escapes) {
        char quote = sql.charAt(open);
        int i = open + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c == quote && i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                i += 2;
            } else if (c == quote) {
                return i + 1;
            } else {
                i += (escapes && c == '\\') ? 2 : 1;
            }
        }
        throw script.unclosed(what, start, String.valueOf(quote));
    }

    private int endOfDollarQuote(int start) {
        boolean tags = rules.has(LexicalFeature.DOLLAR_TAGS);
        if (!tags && !rules.has(LexicalFeature.DOLLAR_QUOTES)) {
            return start;
        }
        Matcher matcher = TAG.matcher(sql).region(start, sql.length());
        if (!matcher.lookingAt() || (!tags && matcher.group(1) != null)) {
            return start;
        }
        String mark = matcher.group();
        int close = sql.indexOf(mark, matcher.end());
        if (close < 0) {
            throw script.unclosed("string", start, mark);
        }
        return close + mark.length();
    }
}
