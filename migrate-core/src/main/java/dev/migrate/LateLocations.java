package dev.migrate;

import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.Migration;
import java.util.List;
import java.util.function.Supplier;

/** Files whose place is found out only when they are needed. */
final class LateLocations implements ChangelogSource {

    private final Supplier<ChangelogSource> source;

    LateLocations(Supplier<ChangelogSource> source) {
        this.source = source;
    }

    @Override
    public List<Migration> load() {
        return source.get().load();
    }

    @Override
    public List<String> missingLocations() {
        return source.get().missingLocations();
    }
}
