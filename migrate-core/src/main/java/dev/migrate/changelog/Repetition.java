package dev.migrate.changelog;

/** How often a revision runs. */
public enum Repetition {
    /** Once; an edit afterwards is a fault. */
    ONCE,
    /** In its place, and again with the next upgrade after each edit. */
    ON_CHANGE,
    /** In its place, and again with each upgrade. */
    ALWAYS,
    /** After all others have been applied, and again after each edit; it has no place in the graph. */
    AFTER_OTHERS,
    /** At the end of each upgrade that did something; it has no place in the graph. */
    AFTER_EACH_UPGRADE;

    /** Whether the revision has a place in the graph. */
    public boolean inGraph() {
        return this == ONCE || this == ON_CHANGE || this == ALWAYS;
    }
}
