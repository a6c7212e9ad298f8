package dev.migrate.changelog;

import java.util.List;

/**
 * How another tool writes changes: in files that only together tell the order, and that make one linear branch.
 * Implementations are immutable and safe for use by several threads.
 */
public interface ForeignFormat {

    /** Whether a file is worth reading whose name no format of our own accepts; it is the last part of the path. */
    default boolean mayAccept(String fileName) {
        return false;
    }

    /** Whether a file is one of the tool's; it has been read, and its name is the last part of its path. */
    boolean accepts(SourceText file);

    /**
     * Reads the headers of the revisions in all files of the tool, and leaves their bodies for later.
     *
     * @param files the files that were accepted, in the order of their paths; at least one
     * @throws dev.migrate.error.MigrateException if one can't be read, with file, line and column
     */
    List<Migration> read(List<SourceText> files);
}
