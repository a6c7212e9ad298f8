package dev.migrate.event;

import dev.migrate.engine.Direction;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Every revision of a run is in the database, or out of it.
 *
 * @param database the database's name
 * @param direction upgrade or downgrade
 * @param target what was asked for
 * @param headsAfter the applied heads now
 * @param revisions the revisions that ran, in order
 * @param duration how long it took, without the wait for the lock
 */
public record MigrationSucceeded(
        String database,
        Direction direction,
        String target,
        Set<String> headsAfter,
        List<String> revisions,
        Duration duration)
        implements MigrationEvent {

    public MigrationSucceeded {
        headsAfter = Set.copyOf(headsAfter);
        revisions = List.copyOf(revisions);
    }
}
