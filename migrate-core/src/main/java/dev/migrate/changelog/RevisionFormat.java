package dev.migrate.changelog;

import java.util.Optional;

/** A way to write revisions in files; an implementation is immutable and safe for use by several threads. */
public interface RevisionFormat {

    /** Whether files of this name are read at all; it is the last part of the path. */
    boolean accepts(String fileName);

    /**
     * Reads the header of a revision and leaves its body for later.
     *
     * @return the revision, or nothing where the file is not one and may be left alone
     * @throws dev.migrate.error.MigrateException if the header can't be read, with file, line and column
     */
    Optional<Migration> read(SourceText source);
}
