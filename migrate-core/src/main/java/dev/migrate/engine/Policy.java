package dev.migrate.engine;

/** What is done about something that a person should know of. */
public enum Policy {
    /** The run ends with an error. */
    FAIL,
    /** A warning is logged and the run goes on. */
    WARN,
    /** Nothing is said. */
    IGNORE
}
