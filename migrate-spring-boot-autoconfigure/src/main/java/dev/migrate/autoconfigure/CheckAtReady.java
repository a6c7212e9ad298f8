package dev.migrate.autoconfigure;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Compares the entities with the databases once these are migrated, whenever that was, and once the entities are known:
 * before anything else learns that the application is ready.
 */
final class CheckAtReady implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final ApplicationContext context;
    private final StartMovement movement;

    CheckAtReady(ApplicationContext context, MigrateProperties properties) {
        this.context = context;
        this.movement = new StartMovement(context, properties);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext().equals(context)) {
            movement.check();
        }
    }

    /** After {@link MigrateAtReady}. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1;
    }

    @Override
    public boolean supportsAsyncExecution() {
        return false;
    }
}
