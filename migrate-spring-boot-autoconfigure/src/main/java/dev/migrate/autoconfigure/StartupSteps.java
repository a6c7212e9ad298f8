package dev.migrate.autoconfigure;

import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;
import dev.migrate.error.MigrateException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.core.metrics.ApplicationStartup;
import org.springframework.core.metrics.StartupStep;

/**
 * Shows the runs of one database among the steps of the application's start: {@code migrate.run}, and in it a
 * {@code migrate.revision} for each revision. What runs later is no part of the start.
 */
final class StartupSteps implements MigrationListener {

    private final String database;
    private final ApplicationStartup startup;
    private final BooleanSupplier starting;
    private final Map<Thread, StartupStep> runs = new ConcurrentHashMap<>();
    private final Map<Thread, StartupStep> revisions = new ConcurrentHashMap<>();

    StartupSteps(String database, ApplicationStartup startup, BooleanSupplier starting) {
        this.database = database;
        this.startup = startup;
        this.starting = starting;
    }

    @Override
    public void runStarted(Plan plan) {
        if (starting.getAsBoolean()) {
            runs.put(
                    Thread.currentThread(),
                    startup.start("migrate.run")
                            .tag("database", database)
                            .tag("direction", plan.direction().label())
                            .tag("target", plan.target())
                            .tag("revisions", String.valueOf(plan.steps().size())));
        }
    }

    @Override
    public void revisionStarted(Plan plan, PlannedStep step, int number) {
        if (runs.containsKey(Thread.currentThread())) {
            revisions.put(
                    Thread.currentThread(),
                    startup.start("migrate.revision")
                            .tag("database", database)
                            .tag("direction", plan.direction().label())
                            .tag("revision", step.migration().id())
                            .tag("message", step.migration().header().message()));
        }
    }

    @Override
    public void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {
        end(revisions, "succeeded");
    }

    @Override
    public void revisionFailed(Plan plan, PlannedStep step, int number, MigrateException failure) {
        end(revisions, "failed");
    }

    @Override
    public void runFinished(Plan plan, Duration elapsed) {
        end(runs, "succeeded");
    }

    @Override
    public void runFailed(Plan plan, Throwable failure, Duration elapsed) {
        end(revisions, "failed");
        end(runs, "failed");
    }

    private static void end(Map<Thread, StartupStep> current, String outcome) {
        StartupStep step = current.remove(Thread.currentThread());
        if (step != null) {
            step.tag("outcome", outcome).end();
        }
    }
}
