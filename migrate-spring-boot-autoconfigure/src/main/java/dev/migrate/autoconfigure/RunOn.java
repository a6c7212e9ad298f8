package dev.migrate.autoconfigure;

/** When an application brings its database to the target. */
public enum RunOn {
    /** When everything is up and the server answers, while readiness still refuses traffic. */
    APPLICATION_READY,
    /** While beans are created, before any that uses the database. */
    STARTUP
}
