package dev.migrate.autoconfigure;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches unless the application is only a tool, which makes no bean that its command doesn't need. */
public final class NotACommand implements Condition {

    /** The name of the property source that only an application in command mode has. */
    public static final String COMMAND_PROPERTIES = "migrateCommandStill";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !(context.getEnvironment() instanceof ConfigurableEnvironment environment
                && environment.getPropertySources().contains(COMMAND_PROPERTIES));
    }
}
