package dev.migrate.engine;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds revisions that were edited after they were applied.
 *
 * <p>The source's checksum is compared first and costs nothing; only where it differs is the body read, because comments,
 * the order of keys and formatting are no edits.
 */
final class EditedRevisions {

    private static final int SHORT = 12;

    private EditedRevisions() {}

    static List<EditedRevision> find(Changelog changelog, DatabaseState state) {
        List<EditedRevision> edited = new ArrayList<>();
        for (String id : AppliedRevisions.of(changelog, state)) {
            JournalEntry applied = state.lastDone().get(id);
            if (applied != null && applied.direction() != Direction.DOWNGRADE) {
                Migration migration = changelog.migration(id);
                if (migration.repetition() == Repetition.ONCE && differs(migration, applied)) {
                    edited.add(new EditedRevision(migration, applied));
                }
            }
        }
        return edited;
    }

    /** Whether a revision is another one than the one that a row of the journal tells of. */
    static boolean differs(Migration migration, JournalEntry applied) {
        String before = applied.checksum();
        String now = migration.fullChecksum();
        if (before == null || now == null || before.equals(now)) {
            return false;
        }
        String canonical = applied.canonicalChecksum();
        return canonical == null || !canonical.equals(canonicalChecksum(migration));
    }

    static @Nullable String canonicalChecksum(Migration migration) {
        return (migration.body() instanceof DeclaredBody declared) ? CanonicalChecksum.of(declared.read()) : null;
    }

    /** Returns the revisions' files with when and by whom each was applied. */
    static String describe(List<EditedRevision> edited) {
        List<String> texts = new ArrayList<>();
        for (EditedRevision revision : edited) {
            texts.add("'" + revision.migration().id() + "' ("
                    + revision.migration().header().location().source() + ", applied "
                    + revision.applied().startedAt() + " by "
                    + revision.applied().who() + ", checksum then "
                    + shortened(revision.applied().checksum()) + ", now "
                    + shortened(revision.migration().checksum()) + ")");
        }
        return String.join(", ", texts);
    }

    /** Enough of a checksum to tell two apart. */
    private static String shortened(@Nullable String checksum) {
        String known = String.valueOf(checksum);
        return (known.length() <= SHORT) ? known : known.substring(0, SHORT);
    }
}
