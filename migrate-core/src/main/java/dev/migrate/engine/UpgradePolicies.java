package dev.migrate.engine;

import org.jspecify.annotations.Nullable;

/**
 * How an upgrade deals with a database that isn't simply behind.
 *
 * @param onEditedRevision what to do if an applied revision has been edited since
 * @param onUnknownRevision what a starting application does if the database is ahead of it
 * @param reapplyRolledBack whether a starting application applies again what somebody rolled back
 * @param baseline the revision to stamp once if there are tables and no version table, or {@code null} to refuse
 */
public record UpgradePolicies(
        Policy onEditedRevision,
        Policy onUnknownRevision,
        boolean reapplyRolledBack,
        @Nullable String baseline) {

    /** Returns the defaults: fail on an edit, warn when the database is ahead, hold what was rolled back. */
    public static UpgradePolicies defaults() {
        return new UpgradePolicies(Policy.FAIL, Policy.WARN, false, null);
    }
}
