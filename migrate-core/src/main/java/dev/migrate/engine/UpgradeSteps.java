package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Repetition;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an upgrade runs: first the revisions that aren't applied, then those that run again, and those that run after all
 * others.
 *
 * @param path the revisions that aren't applied, in order
 * @param again the others, in order; the version table doesn't move with them
 */
record UpgradeSteps(List<RevisionHeader> path, List<Migration> again) {

    static final UpgradeSteps NONE = new UpgradeSteps(List.of(), List.of());

    boolean isEmpty() {
        return path.isEmpty() && again.isEmpty();
    }

    /** Adds to a path through the graph what runs beside it, for a database in this state. */
    static UpgradeSteps of(Changelog changelog, DatabaseState state, List<RevisionHeader> path) {
        if (changelog.repeating().isEmpty()) {
            return new UpgradeSteps(path, List.of());
        }
        Set<String> applied = AppliedRevisions.of(changelog, state);
        boolean allOthersAreApplied =
                applied.size() + path.size() == changelog.migrations().size();
        Set<String> first = new HashSet<>();
        path.forEach((header) -> first.add(header.id()));
        List<Migration> again = new ArrayList<>();
        for (Migration migration : changelog.repeating()) {
            boolean due = switch (migration.repetition()) {
                case ONCE -> false;
                case ALWAYS -> applied.contains(migration.id());
                case ON_CHANGE -> applied.contains(migration.id()) && hasChanged(migration, state, false);
                case AFTER_OTHERS -> allOthersAreApplied && hasChanged(migration, state, true);
                case AFTER_EACH_UPGRADE ->
                    allOthersAreApplied && !(path.isEmpty() && again.stream().allMatch(UpgradeSteps::isUsual));
            };
            if (due && !first.contains(migration.id())) {
                again.add(migration);
            }
        }
        return new UpgradeSteps(path, List.copyOf(again));
    }

    /** Returns what is pending: without what runs with each upgrade anyway, for which nobody waits. */
    static UpgradeSteps pending(Changelog changelog, DatabaseState state) {
        Set<String> known = new HashSet<>(state.heads());
        known.removeAll(changelog.graph().unknown(state.heads()));
        UpgradeSteps all = of(changelog, state, changelog.graph().upgradePath(Target.heads(), known));
        return new UpgradeSteps(
                all.path(),
                all.again().stream().filter((migration) -> !isUsual(migration)).toList());
    }

    private static boolean isUsual(Migration migration) {
        return migration.repetition() == Repetition.ALWAYS || migration.repetition() == Repetition.AFTER_EACH_UPGRADE;
    }

    /**
     * Whether it is another one than the journal knows.
     *
     * @param ifUnknown what is true where the journal knows none, because it was stamped or has never run
     */
    private static boolean hasChanged(Migration migration, DatabaseState state, boolean ifUnknown) {
        JournalEntry last = state.lastDone().get(migration.id());
        return (last == null) ? ifUnknown : EditedRevisions.differs(migration, last);
    }
}
