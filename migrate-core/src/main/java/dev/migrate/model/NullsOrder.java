package dev.migrate.model;

/** Where an index has the keys that are null. */
public enum NullsOrder {
    /** Before all others. */
    FIRST,
    /** After all others. */
    LAST
}
