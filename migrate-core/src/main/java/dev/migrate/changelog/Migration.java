package dev.migrate.changelog;

import dev.migrate.revision.RevisionHeader;
import org.jspecify.annotations.Nullable;

/**
 * A revision whose header has been read and whose body hasn't.
 *
 * @param header what the graph knows of it
 * @param type in which form it was written
 * @param transactional whether it runs in a transaction where the database allows that
 * @param checksum the checksum of its source without line endings and BOM, or {@code null} for a compiled class
 * @param body what it does, read on demand
 * @param origin in which tool's manner it is written
 */
public record Migration(
        RevisionHeader header,
        MigrationType type,
        boolean transactional,
        @Nullable String checksum,
        MigrationBody body,
        Origin origin) {

    /** Creates a revision that was written for this tool. */
    public Migration(
            RevisionHeader header,
            MigrationType type,
            boolean transactional,
            @Nullable String checksum,
            MigrationBody body) {
        this(header, type, transactional, checksum, body, new Origin.Own());
    }

    /** Returns the same revision with another header: what its graph knows of it. */
    @SuppressWarnings("ReferenceEquality") // What isn't resolved to another one is the very same object.
    public Migration withHeader(RevisionHeader resolved) {
        return (resolved == header) ? this : new Migration(resolved, type, transactional, checksum, body, origin);
    }

    /** Returns the same revision with another body that does the same. */
    Migration withBody(MigrationBody other) {
        return new Migration(header, type, transactional, checksum, other, origin);
    }

    /** Returns how often it runs. */
    public Repetition repetition() {
        return origin.repetition();
    }

    /** Returns the revision's id. */
    public String id() {
        return header.id();
    }

    /** Whether it was written by comparing the model with a database. */
    public boolean generated() {
        return header.generated();
    }

    /**
     * Returns the checksum of the source together with the files that its changes name, as they are now, or {@code null}
     * for a compiled class. Without such files it is the source's own, which costs nothing.
     */
    public @Nullable String fullChecksum() {
        String files = (checksum != null && body instanceof DeclaredBody declared) ? declared.filesChecksum() : null;
        return (files == null) ? checksum : SourceChecksum.of(checksum + " " + files);
    }
}
