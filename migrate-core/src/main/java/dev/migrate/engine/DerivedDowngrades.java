package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.HistoryReplay;
import dev.migrate.changelog.replay.StatefulDowngrade;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.operation.Change;
import dev.migrate.revision.RevisionHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ways back of revisions whose changes don't tell them: what they drop and alter is known from the state before them.
 *
 * <p>A revision that was applied as it is written now is reverted by what the journal has kept of it then, because that may
 * have come from the catalogue itself, which knows also what no file says. Where the journal has nothing, for example
 * after a stamp, and for a revision that waits, the files of the revisions before it tell. A revision that was edited after
 * it was applied is reverted by neither, since nobody knows what it met.
 */
final class DerivedDowngrades {

    private final Changelog changelog;
    private final String dialectId;
    private final DatabaseState state;
    private final AppliedDowngrades stored;
    private final HistoryReplay history;
    private final Map<String, Optional<List<Change>>> prepared = new HashMap<>();
    private @Nullable Set<String> edited;

    DerivedDowngrades(Changelog changelog, String dialectId, DatabaseState state, AppliedDowngrades stored) {
        this.changelog = changelog;
        this.dialectId = dialectId;
        this.state = state;
        this.stored = stored;
        this.history = new HistoryReplay(changelog, dialectId, beganEmpty(), this::isAsWritten);
    }

    /**
     * Works out what will be asked for on the way down beforehand, parents first, so that the history is followed only once.
     */
    void prepare(List<RevisionHeader> childrenFirst) {
        for (int i = childrenFirst.size() - 1; i >= 0; i--) {
            Migration migration = changelog.migration(childrenFirst.get(i).id());
            if (migration.body() instanceof DeclaredBody declared) {
                RevisionScript script = declared.read();
                RevisionScript applied = script.appliedTo(dialectId);
                if (applied.downgrade().isEmpty()) {
                    prepared.put(migration.id(), find(migration, applied, CanonicalChecksum.of(script)));
                }
            }
        }
    }

    /**
     * Returns the changes that revert a revision.
     *
     * @param applied its changes for this database, which don't tell their inverses
     * @param canonicalChecksum the checksum of its operations
     */
    Optional<List<Change>> downgrade(Migration migration, RevisionScript applied, String canonicalChecksum) {
        Optional<List<Change>> known = prepared.get(migration.id());
        return (known == null) ? find(migration, applied, canonicalChecksum) : known;
    }

    /** Whether the revision counts as applied and has left nothing in the database, so that there is nothing to revert. */
    boolean wasNotRun(Migration migration) {
        JournalEntry last = state.lastDone().get(migration.id());
        return last != null && last.wasNotRun();
    }

    private Optional<List<Change>> find(Migration migration, RevisionScript applied, String canonicalChecksum) {
        return stored.downgrade(migration, canonicalChecksum).or(() -> fromHistory(migration, applied));
    }

    private Optional<List<Change>> fromHistory(Migration migration, RevisionScript applied) {
        return (StatefulDowngrade.mayExist(applied) && isAsWritten(migration))
                ? history.downgrade(migration.id(), applied)
                : Optional.empty();
    }

    /** A stamp says that revisions stand for what is there, not that there is nothing else. */
    private boolean beganEmpty() {
        return state.lastDone().values().stream()
                .filter((entry) -> entry.direction() == Direction.STAMP || entry.direction() == Direction.ADOPT)
                .allMatch(this::isSuccession);
    }

    /** Whether a squashed revision only took the place of what it replaces, all of which has been run. */
    private boolean isSuccession(JournalEntry entry) {
        List<String> replaced = changelog
                .graph()
                .find(entry.revision())
                .map(RevisionHeader::replaces)
                .orElse(List.of());
        return !replaced.isEmpty() && entry.headsBefore().contains(replaced.get(replaced.size() - 1));
    }

    private boolean isAsWritten(Migration migration) {
        Set<String> ids = edited;
        if (ids == null) {
            ids = new HashSet<>();
            for (EditedRevision revision : EditedRevisions.find(changelog, state)) {
                ids.add(revision.migration().id());
            }
            edited = ids;
        }
        return !ids.contains(migration.id());
    }
}
