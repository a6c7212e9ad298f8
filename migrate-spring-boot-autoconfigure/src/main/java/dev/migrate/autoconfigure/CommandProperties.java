package dev.migrate.autoconfigure;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/**
 * The properties that only an application in command mode has: such a one makes no bean that its command doesn't need. They
 * are asked for at run time, since conditions are long decided where an application was processed ahead of time.
 */
public final class CommandProperties {

    /** The name of their property source. */
    public static final String SOURCE = "migrateCommandStill";

    private CommandProperties() {}

    static boolean areIn(Environment environment) {
        return environment instanceof ConfigurableEnvironment configurable
                && configurable.getPropertySources().contains(SOURCE);
    }
}
