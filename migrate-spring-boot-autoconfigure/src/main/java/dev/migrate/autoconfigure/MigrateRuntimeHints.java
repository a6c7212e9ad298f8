package dev.migrate.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** Takes revision files in the default location, the endpoint's page and the list of dialects into a native image. */
final class MigrateRuntimeHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        hints.resources().registerPattern("db/migrations/**");
        hints.resources().registerPattern("dev/migrate/actuate/*");
        hints.resources().registerPattern("META-INF/services/dev.migrate.dialect.DialectProvider");
    }
}
