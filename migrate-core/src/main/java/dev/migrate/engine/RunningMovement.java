package dev.migrate.engine;

import java.time.Instant;

/**
 * The movement that this process is carrying out at this moment.
 *
 * @param revision the revision
 * @param direction upgrade or downgrade
 * @param step the statement that is running, counted from 1
 * @param steps how many statements the movement has; 0 where that isn't known beforehand
 * @param startedAt since when the revision is running
 */
public record RunningMovement(String revision, Direction direction, int step, int steps, Instant startedAt) {}
