package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.PreparedSource;
import java.util.function.Supplier;

/**
 * Revisions that are loaded while the database answers: reading files and waiting for a server have nothing to do with each
 * other, and together they are most of what a start with nothing to do takes.
 */
final class LoadingChangelog {

    private final Supplier<Changelog> result;

    private LoadingChangelog(Supplier<Changelog> result) {
        this.result = result;
    }

    /**
     * Begins to load in another thread, or loads at once what no other thread may ask.
     *
     * @throws dev.migrate.error.MigrateException if what is loaded at once has a fault
     */
    static LoadingChangelog begin(ChangelogSource source) {
        PreparedSource prepared = source.prepared();
        if (!prepared.forAnyThread()) {
            Changelog changelog = prepared.source().changelog();
            return new LoadingChangelog(() -> changelog);
        }
        return new LoadingChangelog(Meanwhile.begin(
                "The reading of the revisions", "migrate-revisions", prepared.source()::changelog)::get);
    }

    /**
     * Returns the revisions, as often as it is asked.
     *
     * @throws dev.migrate.error.MigrateException if a header can't be read, or the graph has faults
     */
    Changelog get() {
        return result.get();
    }
}
