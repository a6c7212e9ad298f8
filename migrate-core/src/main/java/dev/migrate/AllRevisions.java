package dev.migrate;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.KnownChangelog;
import dev.migrate.changelog.Migration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The revisions in files and those in Java. */
final class AllRevisions implements ChangelogSource {

    private final ChangelogSource inFiles;
    private final Supplier<List<Migration>> inJava;
    private final KnownChangelog known = new KnownChangelog();

    AllRevisions(ChangelogSource inFiles, Supplier<List<Migration>> inJava) {
        this.inFiles = inFiles;
        this.inJava = inJava;
    }

    @Override
    public List<Migration> load() {
        return Stream.concat(inFiles.load().stream(), inJava.get().stream()).toList();
    }

    @Override
    public Changelog changelog() {
        return known.of(load());
    }

    @Override
    public List<String> missingLocations() {
        return inFiles.missingLocations();
    }
}
