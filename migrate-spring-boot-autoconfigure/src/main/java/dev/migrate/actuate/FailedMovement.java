package dev.migrate.actuate;

import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.MigrationFailedException;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A movement that was refused or failed; what a driver says is in the log alone, since it may quote data and credentials.
 *
 * @param error what is wrong
 * @param sources the files and lines that it is about
 * @param remedy what to do
 */
public record FailedMovement(String error, List<String> sources, String remedy) {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationsEndpoint.class);

    static FailedMovement because(String what, MigrateException ex) {
        LOG.warn("The endpoint 'migrations' could not {}: {}", what, ex.getMessage());
        return new FailedMovement(
                error(ex), ex.locations().stream().map(SourceLocation::toString).toList(), ex.remedy());
    }

    private static String error(MigrateException ex) {
        if (ex instanceof MigrationFailedException failed) {
            return "Revision '" + failed.revision() + "' failed; the application's log says how. " + failed.state();
        }
        return (ex instanceof DatabaseAccessException)
                ? "The database doesn't answer. The application's log says more."
                : ex.problem();
    }
}
