package dev.migrate.actuate;

import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.engine.MigrationFailedException;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.tenant.TenantsFailedException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;

/**
 * A movement that was refused or failed; what a driver says is in the log alone, since it may quote data and credentials.
 *
 * @param error what is wrong
 * @param sources the files and lines that it is about
 * @param remedy what to do
 */
public record FailedMovement(String error, List<String> sources, String remedy) {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationsEndpoint.class);

    private static final int TOLD = 5;

    static FailedMovement because(String what, MigrateException ex) {
        LOG.warn("The endpoint 'migrations' could not {}: {}", what, ex.getMessage());
        return new FailedMovement(
                error(ex), ex.locations().stream().map(SourceLocation::toString).toList(), ex.remedy());
    }

    /** Says what is wrong with a request that asks for nothing that can be done. */
    static FailedMovement because(InvalidEndpointRequestException ex) {
        return new FailedMovement(String.valueOf(ex.getMessage()), List.of(), String.valueOf(ex.getReason()));
    }

    private static String error(MigrateException ex) {
        if (ex instanceof MigrationFailedException failed) {
            return "Revision '" + failed.revision() + "' failed; the application's log says how. " + failed.state();
        }
        if (ex instanceof TenantsFailedException tenants) {
            return error(tenants);
        }
        return (ex instanceof DatabaseAccessException)
                ? "The database doesn't answer. The application's log says more."
                : ex.problem();
    }

    /** Which ones, and why of the first ones, as it would be said of each alone. */
    private static String error(TenantsFailedException ex) {
        Map<String, RuntimeException> failures = ex.failures();
        int more = failures.size() - TOLD;
        return failures.entrySet().stream()
                .limit(TOLD)
                .map((entry) -> "\n'" + entry.getKey() + "': "
                        + ((entry.getValue() instanceof MigrateException known)
                                ? error(known)
                                : "An error that the application's log tells."))
                .collect(Collectors.joining(
                        "",
                        plural(failures.size()) + " could not be upgraded.",
                        (more > 0) ? "\nand " + more + " more" : ""));
    }

    private static String plural(int tenants) {
        return (tenants == 1) ? "1 tenant" : tenants + " tenants";
    }
}
