package dev.migrate.engine;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a movement did.
 *
 * @param direction what was done
 * @param target what was asked for
 * @param headsBefore the applied heads before
 * @param headsAfter the applied heads after
 * @param revisions the revisions that ran, in that order; empty if there was nothing to do
 * @param duration how long it took, with the wait for the lock
 */
public record MovementResult(
        Direction direction,
        String target,
        Set<String> headsBefore,
        Set<String> headsAfter,
        List<String> revisions,
        Duration duration) {

    public MovementResult {
        revisions = List.copyOf(revisions);
    }
}
