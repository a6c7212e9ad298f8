package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.PreparedSource;
import dev.migrate.error.MigrateException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
     * @throws MigrateException if what is loaded at once has a fault
     */
    static LoadingChangelog begin(ChangelogSource source) {
        PreparedSource prepared = source.prepared();
        if (!prepared.forAnyThread()) {
            Changelog changelog = prepared.source().changelog();
            return new LoadingChangelog(() -> changelog);
        }
        FutureTask<Changelog> loading = new FutureTask<>(prepared.source()::changelog);
        new WorkThreads("migrate-revisions-").newThread(loading).start();
        return new LoadingChangelog(() -> wait(loading));
    }

    /**
     * Returns the revisions, as often as it is asked.
     *
     * @throws MigrateException if a header can't be read, or the graph has faults
     */
    Changelog get() {
        return result.get();
    }

    private static Changelog wait(FutureTask<Changelog> loading) {
        try {
            return loading.get();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException(
                    "The reading of the revisions was interrupted.", "Start again: nothing was changed.");
        } catch (ExecutionException ex) {
            if (ex.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (ex.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(ex.getCause());
        }
    }
}
