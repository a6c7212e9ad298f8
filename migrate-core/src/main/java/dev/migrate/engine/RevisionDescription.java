package dev.migrate.engine;

import dev.migrate.changelog.Migration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one revision on one database.
 *
 * @param migration the revision
 * @param standing whether it is applied
 * @param reversible whether there is a way back
 * @param sql what it runs, or {@code null} for code, whose statements are known only when it runs
 */
public record RevisionDescription(
        Migration migration,
        Standing standing,
        boolean reversible,
        @Nullable RevisionSql sql) {

    /**
     * Returns what somebody should know before the revision's next movement: its downgrade where it is applied, else its
     * upgrade. Of code nothing is known.
     */
    public List<PlanNote> notes() {
        if (sql == null) {
            return List.of();
        }
        return (standing == Standing.APPLIED) ? sql.downgradeNotes() : sql.upgradeNotes();
    }

    /** Whether a revision is applied, in one word. */
    public enum Standing {
        /** It is. */
        APPLIED,
        /** It waits to be applied. */
        PENDING,
        /** It waits, and somebody rolled it back on purpose, or it builds on such a one. */
        HELD
    }
}
