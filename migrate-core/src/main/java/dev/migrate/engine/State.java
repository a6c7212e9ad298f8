package dev.migrate.engine;

/** Where a database stands, in one word; the first that applies, in this order. */
public enum State {
    /** A movement is on, in this process or another one. */
    RUNNING,
    /** The last movement of a revision failed. */
    FAILED,
    /** The database is at a revision that this application doesn't know. */
    AHEAD,
    /** A revision was edited after it was applied. */
    EDITED,
    /** There are no revisions, and none is applied. */
    EMPTY,
    /** Everything is applied. */
    UP_TO_DATE,
    /** What is pending was rolled back on purpose, or builds on that. */
    HELD,
    /** Revisions wait to be applied. */
    PENDING
}
