package dev.migrate.autoconfigure;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * Migrates just before Spring Boot tells that the application is ready. Unlike an event's, its failure always ends the
 * application: nobody's multicaster can hand the event to another thread, or an error to a handler that goes on.
 */
final class ReadyRunListener implements SpringApplicationRunListener, Ordered {

    /** Called by Spring Boot, which looks for this signature. */
    ReadyRunListener() {}

    @Override
    public void ready(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
        // Not a parent's: that one was ready before.
        context.getBeansOfType(MigrateAtReady.class).values().forEach(MigrateAtReady::run);
    }

    /** Before the listener that publishes Spring Boot's events, whose order is 0. */
    @Override
    public int getOrder() {
        return -1;
    }
}
