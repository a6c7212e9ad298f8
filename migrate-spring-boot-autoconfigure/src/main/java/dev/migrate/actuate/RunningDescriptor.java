package dev.migrate.actuate;

import dev.migrate.engine.RunningMovement;
import java.time.Duration;
import java.time.Instant;

/**
 * The movement that this process is carrying out at this moment.
 *
 * @param revision the revision
 * @param direction {@code upgrade} or {@code downgrade}
 * @param step the statement that is running, counted from 1
 * @param steps how many statements the revision has; 0 where that isn't known beforehand
 * @param elapsedMs how long it has been running, in milliseconds
 */
public record RunningDescriptor(String revision, String direction, int step, int steps, long elapsedMs) {

    static RunningDescriptor of(RunningMovement movement, Instant now) {
        return new RunningDescriptor(
                movement.revision(),
                movement.direction().label(),
                movement.step(),
                movement.steps(),
                Duration.between(movement.startedAt(), now).toMillis());
    }
}
