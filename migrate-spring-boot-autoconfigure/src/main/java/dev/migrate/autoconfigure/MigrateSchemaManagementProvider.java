package dev.migrate.autoconfigure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/**
 * Keeps Hibernate's {@code ddl-auto} off the database that is migrated, also where migrations reach it through a data
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
        MigratedDatabase database = migrated.getIfUnique();
        boolean managed = (database == null)
                ? dataSource.equals(candidates.getIfUnique()) // The user's own Migrator doesn't say what it migrates.
                : isMigrated(database, dataSource);
        return managed ? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
    }

    private static boolean isMigrated(MigratedDatabase database, DataSource asked) {
        if (asked.equals(database.dataSource())) {
            return true;
        }
        return asked.equals(database.application())
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
