package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Origin;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.SourceChecksum;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import java.util.List;

/**
 * A change set with its place in the order of all.
 *
 * @param id the id
 * @param author the author
 * @param path the file, as Liquibase's history has it
 * @param place the file from the folder of the root changelog, or the path that the author has given it
 * @param comment the author's words; may be empty
 * @param location where it starts
 * @param type in which form it is written
 * @param transactional whether it runs in a transaction
 * @param repetition how often it runs
 * @param failOnError whether a run ends where it fails
 * @param checksum the checksum of what counts of it
 * @param body what it does
 */
record ChangeSet(
        String id,
        String author,
        String path,
        String place,
        String comment,
        SourceLocation location,
        MigrationType type,
        boolean transactional,
        Repetition repetition,
        boolean failOnError,
        String checksum,
        DeclaredBody body) {

    private static final int DIGITS = 12;

    /** Returns the id of a change set's revision. */
    static String revision(String place, String id, String author) {
        return SourceChecksum.of(place + "::" + id + "::" + author).substring(0, DIGITS);
    }

    String revision() {
        return revision(place, id, author);
    }

    /** Returns what is the same for no two change sets of a changelog. */
    String name() {
        return path + "::" + id + "::" + author;
    }

    Migration following(List<String> parents) {
        String words = comment.lines().map(String::strip).reduce("", (a, b) -> (a + " " + b).strip());
        String message = id + " by " + author + (words.isEmpty() ? "" : ": " + words);
        return new Migration(
                RevisionHeader.of(revision(), parents, message, location),
                type,
                transactional,
                checksum,
                body,
                new Origin.LiquibaseChangeSet(id, author, path, repetition, failOnError));
    }
}
