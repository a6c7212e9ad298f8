package dev.migrate.autoconfigure;

import dev.migrate.engine.Direction;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;
import dev.migrate.event.MigrationEvent;
import dev.migrate.event.MigrationFailed;
import dev.migrate.event.MigrationStarted;
import dev.migrate.event.MigrationSucceeded;
import dev.migrate.event.RevisionApplied;
import dev.migrate.event.RevisionReverted;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes application events of one database's runs.
 *
 * @param database the database's name
 * @param publisher where they go
 */
record PublishedRuns(String database, Consumer<MigrationEvent> publisher) implements MigrationListener {

    @Override
    public void runStarted(Plan plan) {
        publisher.accept(
                new MigrationStarted(database, plan.direction(), plan.target(), plan.headsBefore(), revisions(plan)));
    }

    @Override
    public void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {
        String revision = step.migration().id();
        String message = step.migration().header().message();
        publisher.accept(
                (plan.direction() == Direction.DOWNGRADE)
                        ? new RevisionReverted(database, revision, message, elapsed)
                        : new RevisionApplied(database, revision, message, elapsed));
    }

    @Override
    public void runFinished(Plan plan, Duration elapsed) {
        publisher.accept(new MigrationSucceeded(
                database, plan.direction(), plan.target(), plan.headsAfter(), revisions(plan), elapsed));
    }

    @Override
    public void runFailed(Plan plan, Throwable failure, Duration elapsed) {
        publisher.accept(new MigrationFailed(database, plan.direction(), plan.target(), failure, elapsed));
    }

    private static List<String> revisions(Plan plan) {
        return plan.steps().stream().map((step) -> step.migration().id()).toList();
    }
}
