package dev.migrate.engine;

import dev.migrate.error.MigrateException;

/** A change {@code stop} that was reached. */
final class StopException extends MigrateException {

    private static final long serialVersionUID = 1L;

    StopException(StepMessage message) {
        super(
                "A 'stop' says: " + message.text(),
                message.location(),
                "Do what it asks for, and take the change out when it is done.");
    }
}
