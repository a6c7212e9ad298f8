package dev.migrate.actuate;

import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.error.MigrateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database of which nothing can be told now.
 *
 * @param state always {@code UNKNOWN}
 * @param error what is wrong; of a database that doesn't answer only that, since drivers put URLs and users into messages
 */
public record UnreadableDatabase(String state, String error) implements DatabaseView {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationsEndpoint.class);

    static UnreadableDatabase because(String name, MigrateException ex) {
        LOG.warn("The endpoint 'migrations' can't tell about the database '{}': {}", name, ex.getMessage());
        String error = (ex instanceof DatabaseAccessException)
                ? "The database doesn't answer. The application's log says more."
                : ex.getMessage();
        return new UnreadableDatabase("UNKNOWN", String.valueOf(error));
    }
}
