package dev.migrate.changelog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revisions as they were at one moment, for a movement of many databases: files are looked for once, and each body is read
 * once, when it is first needed. Safe for use by several threads.
 */
public final class LoadedRevisions implements ChangelogSource {

    private final List<Migration> migrations;
    private final List<String> missingLocations;
    private final KnownChangelog known = new KnownChangelog();

    private LoadedRevisions(List<Migration> migrations, List<String> missingLocations) {
        this.migrations = migrations;
        this.missingLocations = missingLocations;
    }

    /** Loads them now. */
    public static LoadedRevisions of(ChangelogSource source) {
        List<Migration> migrations =
                source.load().stream().map(LoadedRevisions::readOnce).toList();
        return new LoadedRevisions(migrations, source.missingLocations());
    }

    @Override
    public List<Migration> load() {
        return migrations;
    }

    @Override
    public Changelog changelog() {
        return known.of(migrations);
    }

    @Override
    public List<String> missingLocations() {
        return missingLocations;
    }

    private static Migration readOnce(Migration migration) {
        return (migration.body() instanceof DeclaredBody declared)
                ? migration.withBody(new ReadOnce(declared))
                : migration;
    }

    private static final class ReadOnce implements DeclaredBody {

        private final DeclaredBody body;
        private @Nullable RevisionScript script;
        private @Nullable String filesChecksum;
        private boolean filesAreKnown;

        ReadOnce(DeclaredBody body) {
            this.body = body;
        }

        @Override
        public synchronized RevisionScript read() {
            RevisionScript known = script;
            if (known == null) {
                known = body.read();
                script = known;
            }
            return known;
        }

        /** Each of many databases asks for it. */
        @Override
        public synchronized @Nullable String filesChecksum() {
            if (!filesAreKnown) {
                filesChecksum = body.filesChecksum();
                filesAreKnown = true;
            }
            return filesChecksum;
        }
    }
}
