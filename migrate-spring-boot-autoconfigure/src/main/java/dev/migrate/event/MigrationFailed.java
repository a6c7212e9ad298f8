package dev.migrate.event;

import dev.migrate.engine.Direction;
import java.time.Duration;

/**
 * A run ended before its end; the revisions before that stay, unless the whole run is one transaction.
 *
 * @param database the database's name
 * @param direction upgrade or downgrade
 * @param target what was asked for
 * @param failure why
 * @param duration how long it took, without the wait for the lock
 */
public record MigrationFailed(String database, Direction direction, String target, Throwable failure, Duration duration)
        implements MigrationEvent {}
