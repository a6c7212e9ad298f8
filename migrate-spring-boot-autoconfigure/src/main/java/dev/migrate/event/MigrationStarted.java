package dev.migrate.event;

import dev.migrate.engine.Direction;
import java.util.List;
import java.util.Set;

/**
 * A run has the lock, and its first revision is about to run; where nothing is to do, there is no run.
 *
 * @param database the database's name
 * @param direction upgrade or downgrade
 * @param target what was asked for
 * @param headsBefore the applied heads
 * @param revisions the revisions that are to run, in order
 */
public record MigrationStarted(
        String database, Direction direction, String target, Set<String> headsBefore, List<String> revisions)
        implements MigrationEvent {

    public MigrationStarted {
        headsBefore = Set.copyOf(headsBefore);
        revisions = List.copyOf(revisions);
    }
}
