package dev.migrate.engine;

import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Several listeners as one.
 *
 * @param all the listeners, in the order in which they are told
 */
record MigrationListeners(List<MigrationListener> all) implements MigrationListener {

    @Override
    public void waiting(Optional<LockHolder> holder, Duration waited) {
        all.forEach((each) -> each.waiting(holder, waited));
    }

    @Override
    public void lockAcquired(Duration waited) {
        all.forEach((each) -> each.lockAcquired(waited));
    }

    @Override
    public void lockTimedOut(Duration waited) {
        all.forEach((each) -> each.lockTimedOut(waited));
    }

    @Override
    public void warned(String finding) {
        all.forEach((each) -> each.warned(finding));
    }

    @Override
    public void runStarted(Plan plan) {
        all.forEach((each) -> each.runStarted(plan));
    }

    @Override
    public void revisionStarted(Plan plan, PlannedStep step, int number) {
        all.forEach((each) -> each.revisionStarted(plan, step, number));
    }

    @Override
    public void statementStarted(PlannedStep step, SqlStatement statement, int number) {
        all.forEach((each) -> each.statementStarted(step, statement, number));
    }

    @Override
    public void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {
        all.forEach((each) -> each.revisionFinished(plan, step, number, elapsed));
    }

    @Override
    public void revisionFailed(Plan plan, PlannedStep step, int number, MigrateException failure) {
        all.forEach((each) -> each.revisionFailed(plan, step, number, failure));
    }

    @Override
    public void stamped(HeadsTransition transition) {
        all.forEach((each) -> each.stamped(transition));
    }

    @Override
    public MigrationListener ofTenant(String tenant) {
        return new MigrationListeners(
                all.stream().map((each) -> each.ofTenant(tenant)).toList());
    }

    @Override
    public void runFinished(Plan plan, Duration elapsed) {
        all.forEach((each) -> each.runFinished(plan, elapsed));
    }

    @Override
    public void runFailed(Plan plan, Throwable failure, Duration elapsed) {
        all.forEach((each) -> each.runFailed(plan, failure, elapsed));
    }
}
