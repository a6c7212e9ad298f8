package dev.migrate.engine;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets any thread see what the migrating thread is doing, and where it has brought the database, without a connection. */
public final class RunTracker {

    private volatile @Nullable RunningMovement running;
    private volatile @Nullable Ground ground;

    /** Creates a tracker that shows nothing yet. */
    public RunTracker() {}

    /** A movement has the lock, and the database stands here. */
    void begin(Ground where) {
        ground = where;
    }

    void show(RunningMovement movement) {
        running = movement;
    }

    /** A revision is through and committed. */
    void reached(Set<String> heads) {
        Ground before = ground;
        if (before != null) {
            ground = before.at(heads);
        }
    }

    /** The movement is over, and a look at the database tells more. */
    void clear() {
        running = null;
        ground = null;
    }

    Optional<RunningMovement> running() {
        return Optional.ofNullable(running);
    }

    /** Returns where the running movement has brought the database. */
    Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    /**
     * Where the database of a movement stands.
     *
     * @param product the database with its version
     * @param schema the schema of the books, or {@code null} where the product has none
     * @param dialectId the dialect
     * @param state what was read under the lock, at the heads that were reached since
     */
    record Ground(String product, @Nullable String schema, String dialectId, DatabaseState state) {

        private Ground at(Set<String> heads) {
            return new Ground(
                    product,
                    schema,
                    dialectId,
                    new DatabaseState(state.tables(), heads, state.last(), state.lastDone(), state.lastSequence()));
        }
    }
}
