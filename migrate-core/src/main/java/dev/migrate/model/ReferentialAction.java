package dev.migrate.model;

/** What happens to referencing rows when the referenced row goes or changes; the default is no action. */
public enum ReferentialAction {
    /** The change is refused at the end of the statement. */
    NO_ACTION,
    /** The change is refused at once. */
    RESTRICT,
    /** The referencing rows go or change too. */
    CASCADE,
    /** The referencing columns become null. */
    SET_NULL,
    /** The referencing columns get their default. */
    SET_DEFAULT
}
