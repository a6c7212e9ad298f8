package dev.migrate.autoconfigure;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Which database is migrated, and through which data source.
 *
 * @param name the name of the data source's bean, as endpoint and commands show it
 * @param dataSource where the migrator's connections come from
 * @param application the application's own data source for the same database, or {@code null} where it has none
 * @param properties the properties of this database
 */
record MigratedDatabase(
        String name, DataSource dataSource, @Nullable DataSource application, MigrateProperties properties) {}
