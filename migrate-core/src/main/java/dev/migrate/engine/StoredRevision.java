package dev.migrate.engine;

import dev.migrate.changelog.Migration;
import dev.migrate.revision.HeadsTransition;

/**
 * An applied revision whose file this application doesn't have, as the journal has kept it.
 *
 * @param migration what is left of it: its way back
 * @param transition what reverting it does to the version table
 */
record StoredRevision(Migration migration, HeadsTransition transition) {}
