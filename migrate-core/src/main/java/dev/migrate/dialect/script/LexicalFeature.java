package dev.migrate.dialect.script;

/** Something in the lexical rules of a database that goes beyond standard SQL. */
public enum LexicalFeature {
    /** A bracketed comment may contain others, and ends where the outermost one does. */
    NESTED_COMMENTS,
    /** Two slashes start a comment to the end of the line. */
    SLASH_COMMENTS,
    /** {@code $$} starts a string that ends at the next {@code $$}. */
    DOLLAR_QUOTES,
    /** {@code $tag$} starts a string that ends at the same tag. */
    DOLLAR_TAGS,
    /** A backslash escapes the next character in a string that starts with {@code E'}. */
    ESCAPE_STRINGS,
    /** A backslash escapes the next character in a string in single or double quotes. */
    BACKSLASH_ESCAPES,
    /** An identifier can stand between backticks. */
    BACKTICKS,
    /** A hash starts a comment to the end of the line. */
    HASH_COMMENTS,
    /** Two hyphens start a comment only before a blank, since {@code 1--1} is arithmetic. */
    BLANK_AFTER_HYPHENS,
    /** {@code /*!} and {@code /*M!} start something that looks like a comment and is carried out. */
    EXECUTABLE_COMMENTS,
    /** A {@code BEGIN … END} in a CREATE statement, or after {@code BEGIN NOT ATOMIC}, holds statements with semicolons of their own. */
    COMPOUND_BODIES,
    /** A line {@code DELIMITER //} is for the reader of the script: from there on statements end so. */
    DELIMITER_LINES,
    /** {@code BEGIN ATOMIC … END} in a CREATE statement holds statements with semicolons of their own. */
    ATOMIC_BODIES,
    /** {@code COPY … FROM STDIN} is followed by lines of data up to {@code \.}. */
    COPY_DATA,
    /** Square brackets hold an identifier, in which a doubled closing one stands for itself. */
    BRACKET_IDENTIFIERS,
    /** Semicolons end nothing: a batch, which is sent whole, ends at a line that is {@code GO}. */
    GO_BATCHES,
    /** {@code q'[ ]'} holds a string in quotes of one's own choice. */
    Q_QUOTES,
    /** A PL/SQL block or unit keeps its semicolons and ends at a line that is {@code /}, which ends any other one too. */
    PLSQL_BLOCKS
}
