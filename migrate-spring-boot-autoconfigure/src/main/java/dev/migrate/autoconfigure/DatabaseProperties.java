package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The properties of each database.
 *
 * @param byName those of the databases that the auto-configuration has made a migrator for, by their names
 * @param top those of any other one
 */
record DatabaseProperties(Map<String, MigrateProperties> byName, MigrateProperties top) {

    static DatabaseProperties in(ListableBeanFactory beanFactory, MigrateProperties top) {
        return new DatabaseProperties(
                BeanFactoryUtils.beansOfTypeIncludingAncestors(beanFactory, MigratedDatabase.class).values().stream()
                        .collect(Collectors.toMap(
                                MigratedDatabase::name, MigratedDatabase::properties, (own, parents) -> own)),
                top);
    }

    MigrateProperties of(Migrator migrator) {
        return byName.getOrDefault(migrator.name(), top);
    }
}
