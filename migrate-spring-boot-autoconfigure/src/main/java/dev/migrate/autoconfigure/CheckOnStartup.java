package dev.migrate.autoconfigure;

/** What a start does about entities and a database that don't agree. */
public enum CheckOnStartup {
    /** It doesn't look. */
    OFF,
    /** It logs a warning. */
    LOG,
    /** It fails. */
    FAIL
}
