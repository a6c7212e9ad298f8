package dev.migrate.changelog;

import org.jspecify.annotations.Nullable;

/** A body of declared changes; reading it is put off until somebody needs it. */
@FunctionalInterface
public non-sealed interface DeclaredBody extends MigrationBody {

    /**
     * Reads the changes.
     *
     * @throws dev.migrate.error.MigrateException at the first fault, with file, line and column
     */
    RevisionScript read();

    /**
     * Returns the checksum of the files that the changes name, as they are now, or {@code null} where they name none;
     * the changes themselves aren't read.
     */
    default @Nullable String filesChecksum() {
        return null;
    }
}
