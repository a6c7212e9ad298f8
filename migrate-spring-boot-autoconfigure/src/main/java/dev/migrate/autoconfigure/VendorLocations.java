package dev.migrate.autoconfigure;

import dev.migrate.engine.DatabaseAccessException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;

/**
 * The locations of revision files, which may depend on the database: {@code {vendor}} becomes {@code postgresql}, {@code h2} and
 * so on. The database is asked only if a location has the placeholder, and not before revisions are needed.
 */
final class VendorLocations implements Supplier<List<String>> {

    static final String PLACEHOLDER = "{vendor}";

    private final List<String> locations;
    private final DataSource dataSource;

    VendorLocations(List<String> locations, DataSource dataSource) {
        this.locations = List.copyOf(locations);
        this.dataSource = dataSource;
    }

    @Override
    public List<String> get() {
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
