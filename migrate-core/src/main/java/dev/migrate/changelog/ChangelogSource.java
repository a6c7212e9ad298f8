package dev.migrate.changelog;

import java.util.List;
import java.util.Optional;

/** Where revisions come from; each call looks afresh, reads each file once and parses no body. */
@FunctionalInterface
public interface ChangelogSource {

    /**
     * Returns the revisions in no particular order.
     *
     * @throws dev.migrate.error.MigrateException if a header can't be read, with file, line and column
     */
    List<Migration> load();

    /**
     * Returns the revisions as a graph.
     *
     * @throws dev.migrate.error.MigrateException if a header can't be read, or they make no valid graph
     */
    default Changelog changelog() {
        return Changelog.of(load());
    }

    /**
     * Returns the same revisions for another thread to load while this one waits for something else: whatever belongs to the
     * caller's thread, or may wait for it, has been asked by then.
     *
     * @return nothing where it can't be known that another thread may ask
     */
    default Optional<ChangelogSource> forAnyThread() {
        return Optional.empty();
    }

    /** Returns the places to look, as written, that don't exist at this moment. */
    default List<String> missingLocations() {
        return List.of();
    }
}
