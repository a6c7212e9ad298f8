package dev.migrate.changelog;

import java.lang.ref.SoftReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the changelog of revisions that are the same as the last time, as long as there is memory for it. Safe for use by
 * several threads.
 */
public final class KnownChangelog {

    private volatile SoftReference<@Nullable Known> last = new SoftReference<>(null);

    /** Creates one that knows nothing yet. */
    public KnownChangelog() {}

    /**
     * Puts revisions together, unless they are the very same ones in the same order as the last time.
     *
     * @throws dev.migrate.error.MigrateException if they make no valid graph, naming every file involved
     */
    public Changelog of(List<Migration> migrations) {
        Known known = last.get();
        if (known != null && areSame(known.migrations(), migrations)) {
            return known.changelog();
        }
        Changelog changelog = Changelog.of(migrations);
        last = new SoftReference<>(new Known(migrations, changelog));
        return changelog;
    }

    /** What was read again is another object, so nothing has to be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(List<Migration> some, List<Migration> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    private record Known(List<Migration> migrations, Changelog changelog) {}
}
