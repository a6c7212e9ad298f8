package dev.migrate;

/** How a start makes the schema of a database in which there is nothing yet. */
public enum FreshDatabase {
    /** By running every revision. */
    UPGRADE,
    /** By creating it from the model as it is now, and stamping the heads; rows that revisions insert aren't there. */
    CREATE_ALL
}
