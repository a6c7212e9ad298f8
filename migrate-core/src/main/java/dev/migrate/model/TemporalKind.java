package dev.migrate.model;

/** Whether a temporal literal is a date, a time, or both. */
public enum TemporalKind {
    /** A calendar date. */
    DATE,
    /** A time of day. */
    TIME,
    /** A date with a time of day. */
    TIMESTAMP
}
