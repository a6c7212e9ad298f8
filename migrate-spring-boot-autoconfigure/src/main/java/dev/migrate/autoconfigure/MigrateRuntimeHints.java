package dev.migrate.autoconfigure;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * Takes revision files in the default location, the endpoint's page, the list of dialects and the guarded connections into a
 * native image.
 */
final class MigrateRuntimeHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        hints.resources().registerPattern("db/migrations/**");
        hints.resources().registerPattern("dev/migrate/actuate/*");
        // What keeps somebody else's code from closing or committing a connection that is lent to it.
        hints.proxies().registerJdkProxy(Connection.class);
        hints.resources().registerPattern("META-INF/services/dev.migrate.dialect.DialectProvider");
    }
}
