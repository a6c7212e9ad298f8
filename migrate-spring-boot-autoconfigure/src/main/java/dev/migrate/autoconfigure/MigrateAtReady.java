package dev.migrate.autoconfigure;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Migrates before anything else learns that the application is ready: the server answers by then, and readiness still
 * refuses traffic.
 */
final class MigrateAtReady implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final ApplicationContext context;
    private final StartMovement movement;

    MigrateAtReady(ApplicationContext context, MigrateProperties properties) {
        this.context = context;
        this.movement = new StartMovement(context, properties);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext().equals(context)) {
            movement.run(RunOn.APPLICATION_READY);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Never on another thread: the application would take traffic before it is migrated. */
    @Override
    public boolean supportsAsyncExecution() {
        return false;
    }
}
