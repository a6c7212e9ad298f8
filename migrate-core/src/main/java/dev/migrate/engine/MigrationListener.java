package dev.migrate.engine;

import dev.migrate.dialect.LockHolder;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Hears what a run does while it does it: the run, each of its revisions, each of their statements; and every stamp.
 *
 * <p>It is called by the migrating thread, between the statements and inside of their transaction. So it must be quick and
 * must not use the database; an exception of its own ends the run like a failure of the revision.
 */
public interface MigrationListener {

    /**
     * Another process migrates the database, and this one waits for it; said once, then every ten seconds.
     *
     * @param holder who migrates, if that can be seen
     */
    default void waiting(Optional<LockHolder> holder, Duration waited) {}

    /**
     * The lock is held, and nobody else migrates; whether there is anything to do is looked at next.
     *
     * @param waited how long that took, next to nothing where nobody held it
     */
    default void lockAcquired(Duration waited) {}

    /**
     * Somebody else held the lock for too long, so nothing is done.
     *
     * @param waited how long this one waited for it
     */
    default void lockTimedOut(Duration waited) {}

    /**
     * Something speaks against the upgrade that is about to run.
     *
     * @param finding what, where, and what to do instead
     */
    default void warned(String finding) {}

    /** The lock is held, and the first revision is about to run. */
    default void runStarted(Plan plan) {}

    /**
     * A revision is about to run.
     *
     * @param number which one of the plan's steps it is, counted from 1
     */
    default void revisionStarted(Plan plan, PlannedStep step, int number) {}

    /**
     * A statement is about to run.
     *
     * @param number which statement of the revision it is, counted from 1
     */
    default void statementStarted(PlannedStep step, SqlStatement statement, int number) {}

    /**
     * A revision is in the database, together with its rows in the version table and the journal; where the whole run is
     * one transaction, the commit comes only with the last one.
     */
    default void revisionFinished(Plan plan, PlannedStep step, int number, Duration elapsed) {}

    /** A revision failed, and with it the run: {@link #runFailed} follows. */
    default void revisionFailed(Plan plan, PlannedStep step, int number, MigrateException failure) {}

    /** Every revision of the plan is in the database. */
    default void runFinished(Plan plan, Duration elapsed) {}

    /**
     * The run ended before its end, whatever the reason; the revisions before that stay, unless the whole run is one
     * transaction. After {@link #runStarted} either this or {@link #runFinished} is heard, on the same thread.
     *
     * @param failure what goes to the caller: a failed revision, a connection that broke, a listener's own exception
     */
    default void runFailed(Plan plan, Throwable failure, Duration elapsed) {}

    /**
     * The version table was set without running anything: by a stamp, or by a baseline.
     *
     * @param transition the heads before and after
     */
    default void stamped(HeadsTransition transition) {}

    /**
     * Returns who hears of the runs of one tenant, which go on beside those of others on threads of their own; by default
     * this same listener, which then must be safe for use by several threads.
     *
     * @param tenant how the tenant is called
     */
    default MigrationListener ofTenant(String tenant) {
        return this;
    }

    /** Returns a listener that tells all of these, in order. */
    static MigrationListener all(List<? extends MigrationListener> listeners) {
        return new MigrationListeners(List.<MigrationListener>copyOf(listeners));
    }
}
