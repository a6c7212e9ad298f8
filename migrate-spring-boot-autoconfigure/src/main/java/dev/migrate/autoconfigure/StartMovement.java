package dev.migrate.autoconfigure;

import dev.migrate.Migrator;
import dev.migrate.engine.MigrationStatus;
import dev.migrate.engine.MovementResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationContext;

/**
 * What the start of an application does with its databases: brings them to the target, or reports what is pending. One that
 * fails doesn't keep the others from it.
 */
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
            new CoexistingTools(context).warn();
            forEach(StartMovement::move);
        }
    }

    /**
     * Says whether the entities and each database agree, as far as somebody wants to know.
     *
     * @throws MigrateAtStartException if anything goes wrong, or a difference is to fail the start
     */
    void check() {
        forEach((migrator, own) -> {
            if (own.checkOnStartup() != CheckOnStartup.OFF) {
                new ModelCheck(own.checkOnStartup()).of(migrator);
            }
        });
    }

    private void forEach(BiConsumer<Migrator, MigrateProperties> work) {
        Map<String, RuntimeException> failures = new LinkedHashMap<>();
        Map<String, Migrator> migrators = new LinkedHashMap<>();
        try {
            // Only this context's own: a parent's migrators run when the parent starts.
            migrators.putAll(context.getBeansOfType(Migrator.class));
        } catch (RuntimeException ex) {
            throw new MigrateAtStartException(ex, context.getClassLoader());
        }
        DatabaseProperties each = DatabaseProperties.in(context, properties);
        for (Migrator migrator : migrators.values()) {
            try {
                work.accept(migrator, each.of(migrator));
            } catch (RuntimeException ex) {
                failures.put(migrator.name(), ex);
            }
        }
        if (!failures.isEmpty()) {
            throw new MigrateAtStartException(FailedDatabases.of(failures, migrators.size()), context.getClassLoader());
        }
    }

    private static void move(Migrator migrator, MigrateProperties own) {
        if (own.autoUpgrade()) {
            MovementResult result = migrator.autoUpgrade(own.target());
            new LocationCheck(own).of(migrator, result.headsAfter().isEmpty());
        } else {
            MigrationStatus status = new StatusReport(own).of(migrator);
            new LocationCheck(own).of(migrator, status.heads().isEmpty());
        }
    }
}
