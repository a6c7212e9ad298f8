package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.MovementResult;
import java.util.function.Consumer;
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
     * Does it for every database, if this is the moment that was chosen. That is no condition on a bean, because it would be
     * settled when the application is processed ahead of time.
     *
     * @throws MigrateAtStartException if anything at all goes wrong, since any failure must end the application with an
     *     exit code
     */
    void run(RunOn moment) {
        if (properties.runOn() == moment) {
            forEach(this::move);
        }
    }

    /**
     * Says whether the entities and each database agree, as far as somebody wants to know.
     *
     * @throws MigrateAtStartException if anything goes wrong, or a difference is to fail the start
     */
    void check() {
        if (properties.checkOnStartup() != CheckOnStartup.OFF) {
            ModelCheck check = new ModelCheck(properties.checkOnStartup());
            forEach(check::of);
        }
    }

    private void forEach(Consumer<Migrator> work) {
        try {
            // Only this context's own: a parent's migrators run when the parent starts.
            context.getBeansOfType(Migrator.class).values().forEach(work);
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
