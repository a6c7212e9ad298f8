package dev.migrate.engine;

import dev.migrate.error.SourceLocation;

/**
 * What somebody should know of a change before it runs, for example that data is lost.
 *
 * @param id the kind of note, as configuration names it, for example {@code drop-table}
 * @param text the note, in words that follow the name of a revision
 * @param location the change's file and line
 */
public record PlanNote(String id, String text, SourceLocation location) {

    /** Returns the note with its place before it. */
    @Override
    public String toString() {
        return location + ": " + text;
    }
}
