package dev.migrate.autoconfigure;

import dev.migrate.MigratorBuilder;

/**
 * Changes the auto-configured {@link dev.migrate.Migrator} before it is built; beans of this type are called in their
 * order, after everything that comes from properties.
 */
@FunctionalInterface
public interface MigratorCustomizer {

    /** Changes what it wants to. */
    void customize(MigratorBuilder builder);
}
