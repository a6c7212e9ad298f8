package dev.migrate.autogenerate;

/** What follows from a difference. */
public enum Verdict {
    /** The database is to be changed. */
    OPERATION,
    /** Worth knowing, and in order as it is. */
    NOTE,
    /** In order for the schema, but the application is likely to fail on it. */
    WARNING
}
