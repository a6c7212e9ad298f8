package dev.migrate.changelog;

/** A body of declared changes; reading it is put off until somebody needs it. */
@FunctionalInterface
public non-sealed interface DeclaredBody extends MigrationBody {

    /**
     * Reads the changes.
     *
     * @throws dev.migrate.error.MigrateException at the first fault, with file, line and column
     */
    RevisionScript read();
}
