package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.MovementResult;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Brings the databases to the target, or reports what is pending, before anything else learns that the application is
 * ready: the server answers by then, and readiness still refuses traffic.
 */
final class MigrateAtReady implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private final ApplicationContext context;
    private final MigrateProperties properties;

    MigrateAtReady(ApplicationContext context, MigrateProperties properties) {
        this.context = context;
        this.properties = properties;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        if (event.getApplicationContext().equals(context)) {
            migrateAll();
        }
    }

    /** Any failure at all must end the application with an exit code, so any is wrapped here. */
    private void migrateAll() {
        try {
            // Only this context's own: a parent's migrators run when the parent is ready.
            context.getBeansOfType(Migrator.class).values().forEach(this::migrate);
        } catch (RuntimeException ex) {
            throw new MigrateAtReadyException(ex);
        }
    }

    private void migrate(Migrator migrator) {
        if (properties.autoUpgrade()) {
            MovementResult result = migrator.autoUpgrade(properties.target());
            new LocationCheck(properties).of(migrator, result.headsAfter().isEmpty());
        } else {
            MigrationStatus status = migrator.status();
            new StatusReport(properties).of(status);
            new LocationCheck(properties).of(migrator, status.heads().isEmpty());
        }
        new ModelCheck(properties.checkOnStartup()).of(migrator);
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
