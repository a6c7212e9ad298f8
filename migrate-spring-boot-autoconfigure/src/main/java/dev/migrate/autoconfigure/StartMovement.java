package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.MovementResult;
import org.springframework.context.ApplicationContext;

/** What the start of an application does with its databases: brings them to the target, or reports what is pending. */
final class StartMovement {

    private final ApplicationContext context;
    private final MigrateProperties properties;

    StartMovement(ApplicationContext context, MigrateProperties properties) {
        this.context = context;
        this.properties = properties;
    }

    /**
     * Does it for every database.
     *
     * @throws MigrateAtStartException if anything at all goes wrong, since any failure must end the application with an
     *     exit code
     */
    void run() {
        try {
            // Only this context's own: a parent's migrators run when the parent starts.
            context.getBeansOfType(Migrator.class).values().forEach(this::move);
        } catch (RuntimeException ex) {
            throw new MigrateAtStartException(ex);
        }
    }

    private void move(Migrator migrator) {
        if (properties.autoUpgrade()) {
            MovementResult result = migrator.autoUpgrade(properties.target());
            new LocationCheck(properties).of(migrator, result.headsAfter().isEmpty());
        } else {
            MigrationStatus status = migrator.status();
            new StatusReport(properties).of(status);
            new LocationCheck(properties).of(migrator, status.heads().isEmpty());
        }
    }
}
