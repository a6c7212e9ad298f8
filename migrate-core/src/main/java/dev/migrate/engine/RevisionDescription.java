package dev.migrate.engine;

import dev.migrate.changelog.Migration;
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
