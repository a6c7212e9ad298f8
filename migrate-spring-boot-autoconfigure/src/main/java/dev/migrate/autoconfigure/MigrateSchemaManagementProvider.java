package dev.migrate.autoconfigure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/**
 * Keeps Hibernate's {@code ddl-auto} off the databases that are migrated, also where migrations reach it through a data
 * source of their own.
 */
final class MigrateSchemaManagementProvider implements SchemaManagementProvider {

    private final ObjectProvider<MigratedDatabase> migrated;
    private final ObjectProvider<DataSource> candidates;

    MigrateSchemaManagementProvider(ObjectProvider<MigratedDatabase> migrated, ObjectProvider<DataSource> candidates) {
        this.migrated = migrated;
        this.candidates = candidates;
    }

    @Override
    public SchemaManagement getSchemaManagement(DataSource dataSource) {
        List<MigratedDatabase> databases = migrated.stream().toList();
        boolean managed = databases.isEmpty()
                ? isCandidate(dataSource)
                : databases.stream().anyMatch((database) -> isMigrated(database, dataSource));
        return managed ? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
    }

    /** Whether a data source of the application leads to the database of this name. */
    boolean isMigrated(String name, DataSource dataSource) {
        List<MigratedDatabase> databases = migrated.stream().toList();
        return databases.isEmpty()
                ? isCandidate(dataSource)
                : databases.stream()
                        .filter((database) -> database.name().equals(name))
                        .anyMatch((database) -> isMigrated(database, dataSource));
    }

    /** A migrator of the user's own doesn't say what it migrates. */
    private boolean isCandidate(DataSource dataSource) {
        return dataSource.equals(candidates.getIfUnique());
    }

    private static boolean isMigrated(MigratedDatabase database, DataSource asked) {
        if (asked.equals(database.dataSource())) {
            return true;
        }
        DataSource application = database.application();
        return (application == null || asked.equals(application))
                && url(asked).isPresent()
                && url(asked).equals(url(database.dataSource()));
    }

    /** Returns nothing for a database that can't be reached: Hibernate will say that better. */
    private static Optional<String> url(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return Optional.ofNullable(connection.getMetaData().getURL());
        } catch (SQLException ex) {
            return Optional.empty();
        }
    }
}
