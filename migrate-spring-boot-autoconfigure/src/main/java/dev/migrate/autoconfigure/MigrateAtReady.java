package dev.migrate.autoconfigure;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Migrates, and compares the entities with the database, before anything else learns that the application is ready: the server
 * answers by then, and readiness still refuses traffic.
 *
 * <p>{@link ReadyRunListener} calls it even before the event. The event remains for applications whose context isn't started
 * by Spring Boot's own means.
 */
final class MigrateAtReady implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final ApplicationContext context;
    private final StartMovement movement;
    private final AtomicBoolean begun = new AtomicBoolean();

    MigrateAtReady(ApplicationContext context, MigrateProperties properties) {
        this.context = context;
        this.movement = new StartMovement(context, properties);
    }

    /**
     * Does it, once.
     *
     * @throws MigrateAtStartException if anything goes wrong, or a difference is to fail the start
     */
    void run() {
        if (begun.compareAndSet(false, true)) {
            movement.run(RunOn.APPLICATION_READY);
            movement.check();
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext().equals(context)) {
            run();
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
