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
            return closing(start, start, c, "string", rules.has(LexicalFeature.BACKSLASH_ESCAPES));
        }
        if (c == '"') {
            return closing(start, start, c, "quoted identifier", rules.has(LexicalFeature.BACKSLASH_ESCAPES));
        }
        if (c == '`' && rules.has(LexicalFeature.BACKTICKS)) {
            return closing(start, start, c, "quoted identifier", false);
        }
        if (c == '$') {
            return endOfDollarQuote(start);
        }
        if (c == '[' && rules.has(LexicalFeature.BRACKET_IDENTIFIERS)) {
            return closing(start, start, ']', "quoted identifier", false);
        }
        if (rules.has(LexicalFeature.Q_QUOTES)) {
            int mark = start + ((c == 'n' || c == 'N') ? 1 : 0);
            if (sql.regionMatches(true, mark, "q'", 0, 2)) {
                return endOfChosenQuote(start, mark + 2);
            }
        }
        boolean escapes = (c == 'e' || c == 'E') && rules.has(LexicalFeature.ESCAPE_STRINGS);
        return (escapes && sql.startsWith("'", start + 1)) ? closing(start, start + 1, '\'', "string", true) : start;
    }

    /** A doubled quote stands for the quote itself. */
    private int closing(int start, int open, char quote, String what, boolean escapes) {
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

    /** An opening bracket is closed by its counterpart, any other character by itself. */
    private int endOfChosenQuote(int start, int open) {
        if (open >= sql.length() || SqlScanner.isBlank(sql.charAt(open))) {
            return start;
        }
        int quote = sql.codePointAt(open);
        int bracket = "[{(<".indexOf(quote);
        String mark = ((bracket < 0) ? Character.toString(quote) : "]})>".substring(bracket, bracket + 1)) + "'";
        int close = sql.indexOf(mark, open + Character.charCount(quote));
        if (close < 0) {
            throw script.unclosed("string", start, mark);
        }
        return close + mark.length();
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
