package dev.migrate;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.ChangelogSource;
import dev.migrate.changelog.KnownChangelog;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.PreparedSource;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The revisions in files and those in Java. */
final class AllRevisions implements ChangelogSource {

    private final ChangelogSource inFiles;
    private final Supplier<List<Migration>> inJava;
    private final KnownChangelog known;

    AllRevisions(ChangelogSource inFiles, Supplier<List<Migration>> inJava) {
        this(inFiles, inJava, new KnownChangelog());
    }

    private AllRevisions(ChangelogSource inFiles, Supplier<List<Migration>> inJava, KnownChangelog known) {
        this.inFiles = inFiles;
        this.inJava = inJava;
        this.known = known;
    }

    @Override
    public List<Migration> load() {
        return Stream.concat(inFiles.load().stream(), inJava.get().stream()).toList();
    }

    @Override
    public Changelog changelog() {
        return known.of(load());
    }

    /** Those in Java are objects of the application, which may be made only where the caller is. */
    @Override
    public PreparedSource prepared() {
        PreparedSource files = inFiles.prepared();
        List<Migration> made = inJava.get();
        return new PreparedSource(new AllRevisions(files.source(), () -> made, known), files.forAnyThread());
    }

    @Override
    public List<String> missingLocations() {
        return inFiles.missingLocations();
    }
}
