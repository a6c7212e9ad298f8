package dev.migrate.autoconfigure;

import dev.migrate.error.MigrateException;

/** The start was told to fail where the database isn't as the application wants it, and it isn't. */
final class NotInSyncException extends MigrateException {

    private static final long serialVersionUID = 1L;

    NotInSyncException(String problem, String remedy) {
        super(problem, remedy);
    }
}
