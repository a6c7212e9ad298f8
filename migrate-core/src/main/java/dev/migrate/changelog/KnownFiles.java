package dev.migrate.changelog;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers which revision was read from which file, as long as the file stays as it was; safe for use by several threads.
 *
 * <p>A file that was written a moment ago is read again: it may be written once more within the same tick of the file
 * system's clock. A long one is read again, too, since remembering it would keep all its text, and one without a revision of
 * our own, which other files may give a meaning.
 */
final class KnownFiles {

    private static final Duration SETTLED = Duration.ofSeconds(3);
    private static final int LONG = 64 * 1024;

    // Compared with times that the file system writes, so no other clock would do.
    private final Clock clock = Clock.systemUTC();
    private volatile SoftReference<Map<String, Known>> byIdentity = new SoftReference<>(null);

    /** Returns the revision of a file, or none if the file isn't one; reads it only if it has to. */
    Optional<Migration> revision(FoundFile file, Function<SourceText, Optional<Migration>> format) {
        Map<String, Known> all = known();
        Known known = all.get(file.identity());
        if (known != null && known.stamp().equals(file.stamp())) {
            return Optional.of(known.migration());
        }
        Instant settledBefore = clock.instant().minus(SETTLED);
        SourceText text = file.read();
        Optional<Migration> migration = format.apply(text);
        if (migration.isPresent()
                && text.text().length() <= LONG
                && file.stamp().modified().isBefore(settledBefore)) {
            all.put(file.identity(), new Known(file.stamp(), migration.get()));
        }
        return migration;
    }

    /** After a start nobody may ask again for days, so the memory is given back when it is wanted or nobody asks for a while. */
    private Map<String, Known> known() {
        Map<String, Known> known = byIdentity.get();
        if (known == null) {
            known = new ConcurrentHashMap<>();
            byIdentity = new SoftReference<>(known);
        }
        return known;
    }

    private record Known(FileStamp stamp, Migration migration) {}
}
