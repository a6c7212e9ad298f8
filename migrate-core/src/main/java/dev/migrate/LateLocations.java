package dev.migrate;

import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.PreparedSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Revisions in places that are known only when somebody asks for them; as long as those are the same, so is their source. */
final class LateLocations implements ChangelogSource {

    private final Supplier<List<String>> names;
    private final Function<List<String>, ChangelogSource> sources;
    private volatile @Nullable Known known;

    LateLocations(Supplier<List<String>> names, Function<List<String>, ChangelogSource> sources) {
        this.names = names;
        this.sources = sources;
    }

    @Override
    public List<Migration> load() {
        return source().load();
    }

    @Override
    public PreparedSource prepared() {
        return source().prepared();
    }

    @Override
    public List<String> missingLocations() {
        return source().missingLocations();
    }

    private ChangelogSource source() {
        List<String> now = names.get();
        Known last = known;
        if (last == null || !last.names().equals(now)) {
            last = new Known(now, sources.apply(now));
            known = last;
        }
        return last.source();
    }

    /**
     * A source that was made before.
     *
     * @param names where it looks
     */
    private record Known(List<String> names, ChangelogSource source) {}
}
