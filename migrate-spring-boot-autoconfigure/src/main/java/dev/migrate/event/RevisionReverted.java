package dev.migrate.event;

import dev.migrate.engine.Direction;
import java.time.Duration;

/**
 * A revision is out of the database again; where the whole run is one transaction, its commit comes with the last one.
 *
 * @param database the database's name
 * @param revision the revision
 * @param message what it does, in its author's words
 * @param duration how long it took
 */
public record RevisionReverted(String database, String revision, String message, Duration duration)
        implements MigrationEvent {

    @Override
    public Direction direction() {
        return Direction.DOWNGRADE;
    }
}
