package dev.migrate.dialect.script;

import java.util.Locale;

/**
 * A piece of SQL text that can't be split; all tokens of a text, joined, are the text.
 *
 * @param kind what it is
 * @param text the characters as written
 * @param start where it starts in the text
 */
public record SqlToken(Kind kind, String text, int start) {

    /** What a token is. */
    public enum Kind {
        /** Blanks and line breaks. */
        WHITESPACE,
        /** A comment with its marks, without the line break after it. */
        COMMENT,
        /** A keyword, an identifier without quotes, or a number. */
        WORD,
        /** A string or identifier with its quotes. */
        QUOTED,
        /** The delimiter that was asked for. */
        DELIMITER,
        /** Any other character. */
        SYMBOL
    }

    /** Whether the database does something with it: neither blank nor comment. */
    public boolean significant() {
        return kind != Kind.WHITESPACE && kind != Kind.COMMENT;
    }

    /** Whether it is this word, whatever its case. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Returns the text in lower case. */
    public String lowerCase() {
        return text.toLowerCase(Locale.ROOT);
    }

    int end() {
        return start + text.length();
    }
}
