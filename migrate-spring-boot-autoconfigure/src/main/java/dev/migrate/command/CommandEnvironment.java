package dev.migrate.command;

import dev.migrate.autoconfigure.CommandProperties;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** The properties of an application that is only a tool. */
final class CommandEnvironment {

    /** What keeps everything still that would act on its own; nobody can turn it on again. */
    private static final Map<String, Object> STILL = Map.ofEntries(
            Map.entry("spring.main.web-application-type", "none"),
            Map.entry("spring.main.banner-mode", "off"),
            Map.entry("spring.main.log-startup-info", "false"),
            Map.entry("spring.main.keep-alive", "false"),
            Map.entry("spring.jpa.hibernate.ddl-auto", "none"),
            Map.entry("spring.jpa.properties.hibernate.hbm2ddl.auto", "none"),
            Map.entry("spring.jpa.properties.jakarta.persistence.schema-generation.database.action", "none"),
            Map.entry("spring.sql.init.mode", "never"),
            Map.entry("spring.flyway.enabled", "false"),
            Map.entry("spring.liquibase.enabled", "false"),
            Map.entry("migrate.run-on", "application-ready"));

    /** What a person can still set otherwise: a command reports in its own words, so the log is for warnings. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.root",
            "warn",
            "logging.level.dev.migrate",
            "warn",
            "logging.level.dev.migrate.Findings",
            "error",
            "spring.devtools.restart.enabled",
            "false");

    private final List<String> arguments;

    CommandEnvironment(List<String> arguments) {
        this.arguments = arguments;
    }

    void prepare(ConfigurableEnvironment environment) {
        MutablePropertySources sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("migrateCommandQuiet", QUIET));
        sources.addFirst(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
        sources.addFirst(new MapPropertySource(CommandProperties.SOURCE, STILL));
    }
}
