package dev.migrate.changelog;

import java.util.List;

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
     * Asks for what only the caller's thread may ask for, once; what is left may be loaded by another one, while this one waits
     * for something else. A source of which nothing is known is loaded where it is asked.
     */
    default PreparedSource prepared() {
        return new PreparedSource(this, false);
    }

    /** Returns the places to look, as written, that don't exist at this moment. */
    default List<String> missingLocations() {
        return List.of();
    }
}
