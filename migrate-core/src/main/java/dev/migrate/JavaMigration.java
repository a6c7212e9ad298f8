package dev.migrate;

import dev.migrate.error.MigrateException;

/**
 * A revision written in Java, usually a Spring bean annotated with {@link Revision}.
 *
 * <p>It runs in its own transaction where the database has transactional DDL. Its operations are the same as those of a
 * YAML file; other beans may be injected, but their own connections stand outside of the migration's transaction.
 */
public interface JavaMigration {

    /**
     * Does what the revision is for.
     *
     * @throws Exception whatever the code throws; the revision then fails
     */
    void upgrade(Operations op) throws Exception;

    /**
     * Undoes it. A migration that doesn't override this method is irreversible, which is said before anything runs.
     *
     * @throws Exception whatever the code throws; the downgrade then fails
     */
    default void downgrade(Operations op) throws Exception {
        throw new MigrateException(
                "The Java migration '" + getClass().getName() + "' has no downgrade.",
                "Override downgrade(Operations), or choose a target that doesn't go past it.");
    }
}
