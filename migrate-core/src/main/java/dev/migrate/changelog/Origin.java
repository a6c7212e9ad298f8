package dev.migrate.changelog;

import org.jspecify.annotations.Nullable;

/** In which tool's manner a revision is written, with what that tool calls it and how it would run it. Immutable. */
public sealed interface Origin {

    /** Returns how often the revision runs. */
    default Repetition repetition() {
        return Repetition.ONCE;
    }

    /** Whether a run ends where the revision fails; if not, it counts as applied then. */
    default boolean failOnError() {
        return true;
    }

    /** A revision of our own. */
    record Own() implements Origin {}

    /**
     * A script of Flyway.
     *
     * @param version the version as in the file's name, with dots, or {@code null} for a repeatable one
     * @param description what stands behind the two underscores, with blanks
     * @param script the name of the file
     * @param crc the checksum that Flyway keeps of it
     * @param repetition how often it runs
     */
    record FlywayScript(@Nullable String version, String description, String script, int crc, Repetition repetition)
            implements Origin {}

    /**
     * A change set of Liquibase.
     *
     * @param id the id, unique only together with author and path
     * @param author the author
     * @param path the file, as Liquibase's history table has it: a path from the root of the class path
     * @param repetition how often it runs
     * @param failOnError whether a run ends where it fails
     */
    record LiquibaseChangeSet(String id, String author, String path, Repetition repetition, boolean failOnError)
            implements Origin {

        /** Returns how Liquibase's users name it. */
        public String name() {
            return path + "::" + id + "::" + author;
        }
    }
}
