package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.env.Environment;

/** Registers a migrator for each database under {@code migrate.databases.<name>}: the bean {@code <name>Migrator}. */
final class NamedDatabaseRegistrar implements BeanRegistrar {

    /** Called by Spring, also by the code that it generates ahead of time. */
    NamedDatabaseRegistrar() {}

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        NamedDatabases databases = new NamedDatabases(environment);
        for (String name : databases.names()) {
            if (databases.properties(name).enabled()) {
                register(registry, name);
            }
        }
    }

    private static void register(BeanRegistry registry, String name) {
        String database = name + "MigratedDatabase";
        registry.registerBean(
                database,
                MigratedDatabase.class,
                (spec) -> spec.supplier(
                        (context) -> context.bean(DataSourceSelection.class).named(name)));
        registry.registerBean(
                name + "Migrator",
                Migrator.class,
                (spec) -> spec.supplier((context) ->
                        context.bean(MigratorFactory.class).create(context.bean(database, MigratedDatabase.class))));
    }
}
