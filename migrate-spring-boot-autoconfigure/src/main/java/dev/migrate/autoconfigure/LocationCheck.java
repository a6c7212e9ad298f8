package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns once where revisions were looked for in vain, since that is usually a mistyped location. */
final class LocationCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LocationCheck.class);

    private final List<String> locations;

    LocationCheck(MigrateProperties properties) {
        this.locations = properties.locations();
    }

    /**
     * Looks after a run, without reading a file twice where there are many.
     *
     * @param nothingApplied whether there may be no revisions at all
     */
    void of(Migrator migrator, boolean nothingApplied) {
        List<String> missing = migrator.missingLocations();
        if (nothingApplied && migrator.revisions().isEmpty()) {
            LOG.warn(
                    "There are no revisions: no file in {}{}, and no JavaMigration bean. Put revision files there, or"
                            + " set 'migrate.locations'; 'migrate.enabled=false' says that there are none on purpose.",
                    quoted(locations),
                    missing.isEmpty() ? "" : " (missing: " + quoted(missing) + ")");
        } else if (!missing.isEmpty() && locations.size() > 1) {
            // A single location that is missing means that all revisions are in Java.
            LOG.warn("No such location: {}. Create it, or correct 'migrate.locations'.", quoted(missing));
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map((name) -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
