package dev.migrate.autoconfigure;

import dev.migrate.dialect.Dialect;
import dev.migrate.error.MigrateException;
import dev.migrate.model.DesiredSchema;
import org.jspecify.annotations.Nullable;

/**
 * What the application's entities want of a database that is migrated; a bean where there is JPA with Hibernate.
 *
 * <p>Nothing is read before somebody asks, and nothing is kept. Safe for use by several threads.
 */
@FunctionalInterface
public interface EntitySchemas {

    /**
     * Reads the mappings of all persistence units on a migrated database, and makes those that don't exist yet.
     *
     * @param database the name of the database, as {@link dev.migrate.Migrator#name()} tells it
     * @param dialect the dialect of that database
     * @param ownSchema the schema that names without one belong to, as the catalogue has it, or {@code null}
     * @return everything that Hibernate would create there; empty if no persistence unit uses the database
     * @throws MigrateException if two units map the same table, or a mapping can't be had
     */
    DesiredSchema read(String database, Dialect dialect, @Nullable String ownSchema);
}
