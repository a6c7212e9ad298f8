package dev.migrate.autoconfigure;

import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.ResourceChangelogSource;
import dev.migrate.engine.DatabaseAccessException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * Revision files in locations that may depend on the database: {@code {vendor}} becomes {@code postgresql}, {@code h2} and
 * so on. The database is asked only if a location has the placeholder, and not before revisions are needed.
 */
final class VendorLocations implements ChangelogSource {

    private static final String PLACEHOLDER = "{vendor}";

    private final List<String> locations;
    private final DataSource dataSource;
    private final ResourcePatternResolver resolver;

    VendorLocations(List<String> locations, DataSource dataSource, ResourcePatternResolver resolver) {
        this.locations = List.copyOf(locations);
        this.dataSource = dataSource;
        this.resolver = resolver;
    }

    @Override
    public List<Migration> load() {
        return new ResourceChangelogSource(expanded(), resolver).load();
    }

    private List<String> expanded() {
        if (locations.stream().noneMatch((location) -> location.contains(PLACEHOLDER))) {
            return locations;
        }
        String vendor = vendor();
        return locations.stream()
                .map((location) -> location.replace(PLACEHOLDER, vendor))
                .toList();
    }

    private String vendor() {
        try (Connection connection = dataSource.getConnection()) {
            return DatabaseDriver.fromJdbcUrl(connection.getMetaData().getURL()).getId();
        } catch (SQLException ex) {
            throw new DatabaseAccessException(
                    "Could not find out what '{vendor}' in 'migrate.locations' stands for", ex);
        }
    }
}
