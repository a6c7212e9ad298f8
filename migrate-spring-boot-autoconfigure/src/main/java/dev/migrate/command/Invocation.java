package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.error.MigrateException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.ApplicationContext;

/**
 * What a command works with: the application's beans, which come to life when they are asked for, and the console.
 *
 * @param context the application
 * @param console where to write
 * @param json whether a machine reads the result
 * @param database the name of the database that is meant, or {@code null} where there is only one
 * @param tenant the tenant that is meant, or {@code null} for all or where there are none
 */
record Invocation(
        ApplicationContext context,
        Console console,
        boolean json,
        @Nullable String database,
        @Nullable String tenant) {

    /** Returns the migrator of the tenant or the database that is meant; it opens no connection but to find the tenant. */
    Migrator migrator() {
        return (tenant == null) ? ofDatabase() : ofDatabase().tenant(tenant);
    }

    private Migrator ofDatabase() {
        Map<String, Migrator> byName = new TreeMap<>();
        context.getBeansOfType(Migrator.class).values().forEach((migrator) -> byName.put(migrator.name(), migrator));
        if (byName.isEmpty()) {
            throw new MigrateException(
                    "The application has no database to migrate.",
                    "Add a DataSource, or set 'migrate.url'; 'migrate.enabled' must not be false.");
        }
        if (database == null && byName.size() == 1) {
            return byName.values().iterator().next();
        }
        Migrator named = (database == null) ? null : byName.get(database);
        if (named == null) {
            String names =
                    byName.keySet().stream().map((name) -> "'" + name + "'").collect(Collectors.joining(", "));
            throw new MigrateException(
                    (database == null)
                            ? "The application has several databases: " + names + "."
                            : "There is no database '" + database + "', only " + names + ".",
                    "Name one with --database.");
        }
        return named;
    }

    /** Returns what is configured under a key for the database that is meant, else what is at the top. */
    <T> Optional<T> setting(String key, Bindable<T> type) {
        Binder properties = Binder.get(context.getEnvironment());
        return ownSetting(key, type)
                .or(() -> Optional.ofNullable(
                        properties.bind("migrate." + key, type).orElse(null)));
    }

    /** Returns what is configured under a key for the database that is named, and only there. */
    <T> Optional<T> ownSetting(String key, Bindable<T> type) {
        if (database == null) {
            return Optional.empty();
        }
        ConfigurationPropertyName own =
                ConfigurationPropertyName.adapt("migrate|databases|" + database + "|" + key.replace('.', '|'), '|');
        return Optional.ofNullable(
                Binder.get(context.getEnvironment()).bind(own, type).orElse(null));
    }

    /** Writes the result for a machine. */
    void write(Json result) {
        console.line(result.toString());
    }
}
