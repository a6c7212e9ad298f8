package dev.migrate.event;

import dev.migrate.engine.Direction;

/**
 * Something that happened to a database; published by the migrating thread, while it happens, or at the end of the start
 * where a migration runs before there is anybody to hear it.
 */
public sealed interface MigrationEvent
        permits MigrationStarted, RevisionApplied, RevisionReverted, MigrationSucceeded, MigrationFailed {

    /** Returns the database's name, as endpoint and commands call it. */
    String database();

    /** Returns whether it goes up or down. */
    Direction direction();
}
