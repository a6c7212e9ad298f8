package dev.migrate.engine;

import dev.migrate.changelog.Migration;

/**
 * A revision whose operations differ from those that were applied.
 *
 * @param migration the revision as it is now
 * @param applied the journal row of when it was applied
 */
record EditedRevision(Migration migration, JournalEntry applied) {}
