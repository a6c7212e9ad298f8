package dev.migrate.observation;

import dev.migrate.engine.Direction;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Outcome;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;
import dev.migrate.error.MigrateException;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Observes the runs of one database and each of their revisions. Both are in scope on the migrating thread, so that what
 * is logged and observed meanwhile belongs to them.
 *
 * <p>A thread has one run at most; several runs on threads of their own don't disturb each other.
 */
public final class ObservedRuns implements MigrationListener {

    private static final RunObservationConvention UPGRADE = new DefaultRunObservationConvention("migrate.upgrade");
    private static final RunObservationConvention DOWNGRADE = new DefaultRunObservationConvention("migrate.downgrade");
    private static final RevisionObservationConvention REVISION = new DefaultRevisionObservationConvention();

    private final String database;
    private final Supplier<Observing> observing;
    private final Map<Thread, Open<RunObservationContext>> runs = new ConcurrentHashMap<>();
    private final Map<Thread, Open<RevisionObservationContext>> revisions = new ConcurrentHashMap<>();

    /**
     * Creates the listener of a database.
     *
     * @param observing asked when a run begins and never before
     */
    public ObservedRuns(String database, Supplier<Observing> observing) {
        this.database = database;
        this.observing = observing;
    }

    @Override
    public void runStarted(Plan plan) {
        RunObservationContext context = new RunObservationContext(database, plan);
        Observing with = observing.get();
        Observation observation = (plan.direction() == Direction.DOWNGRADE)
                ? MigrateObservationDocumentation.DOWNGRADE.start(
                        with.runs(), DOWNGRADE, () -> context, with.registry())
                : MigrateObservationDocumentation.UPGRADE.start(with.runs(), UPGRADE, () -> context, with.registry());
        runs.put(Thread.currentThread(), new Open<>(context, observation));
    }

    @Override
    public void revisionStarted(Plan plan, PlannedStep step, int number) {
        RevisionObservationContext context = new RevisionObservationContext(database, plan, step, number);
        Observing with = observing.get();
        Observation observation = MigrateObservationDocumentation.REVISION.start(
                with.revisions(), REVISION, () -> context, with.registry());
        revisions.put(Thread.currentThread(), new Open<>(context, observation));
    }

    @Override
    public void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {
        end(revisions, null);
    }

    @Override
    public void revisionFailed(Plan plan, PlannedStep step, int number, MigrateException failure) {
        end(revisions, failure);
    }

    @Override
    public void runFinished(Plan plan, Duration elapsed) {
        end(runs, null);
    }

    @Override
    public void runFailed(Plan plan, Throwable failure, Duration elapsed) {
        end(revisions, failure);
        end(runs, failure);
    }

    private static <C extends MovementObservationContext> void end(
            Map<Thread, Open<C>> current, @Nullable Throwable failure) {
        Open<C> open = current.remove(Thread.currentThread());
        if (open != null) {
            open.end(failure);
        }
    }

    /**
     * What observations need.
     *
     * @param registry where they go
     * @param runs the application's own convention for runs, or {@code null} for the default
     * @param revisions the application's own convention for revisions, or {@code null} for the default
     */
    public record Observing(
            ObservationRegistry registry,
            @Nullable RunObservationConvention runs,
            @Nullable RevisionObservationConvention revisions) {}

    /** An observation that is on and in scope. */
    private record Open<C extends MovementObservationContext>(
            C context, Observation observation, Observation.Scope scope) {

        Open(C context, Observation observation) {
            this(context, observation, observation.openScope());
        }

        void end(@Nullable Throwable failure) {
            context.end((failure == null) ? Outcome.SUCCEEDED : Outcome.FAILED);
            scope.close();
            if (failure != null) {
                observation.error(failure);
            }
            observation.stop();
        }
    }
}
