package dev.migrate.dialect.script;

/**
 * A part of a script; all fragments, joined, are the script.
 *
 * @param kind what it is
 * @param text the characters as written
 * @param lineOffset how many lines it starts below the script's first one; for a statement, leading comments don't count
 */
public record SqlFragment(Kind kind, String text, int lineOffset) {

    /** What a fragment is. */
    public enum Kind {
        /** A statement without its delimiter, with the comments around it. */
        STATEMENT,
        /** A {@code COPY … FROM STDIN} with its delimiter and its lines of data. */
        COPY,
        /** What ends a statement. */
        DELIMITER,
        /** Blanks, and comments that belong to no statement. */
        GAP
    }

    /** Whether there is something to run. */
    public boolean executable() {
        return kind == Kind.STATEMENT || kind == Kind.COPY;
    }
}
