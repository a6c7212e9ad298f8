package dev.migrate.tenant;

/** What becomes of the other tenants when one can't be upgraded; in either case the run fails and names it. */
public enum OnError {
    /** They are upgraded. */
    CONTINUE,
    /** Those that have begun are finished, and no other one begins. */
    STOP
}
