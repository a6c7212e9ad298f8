package dev.migrate.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets any thread see what the migrating thread is doing. */
public final class RunTracker {

    private volatile @Nullable RunningMovement running;

    /** Creates a tracker that shows nothing yet. */
    public RunTracker() {}

    void show(RunningMovement movement) {
        running = movement;
    }

    void clear() {
        running = null;
    }

    Optional<RunningMovement> running() {
        return Optional.ofNullable(running);
    }
}
