package dev.migrate.dialect;

import dev.migrate.model.QualifiedName;

/**
 * Something that has the name of a table and isn't read, with the reason.
 *
 * @param name the name as a person writes it
 * @param kind why it is left alone
 */
public record UnmanagedObject(QualifiedName name, Kind kind) {

    /** Why an object is left alone. */
    public enum Kind {
        /** A view. */
        VIEW,
        /** A view that keeps its rows. */
        MATERIALIZED_VIEW,
        /** A table of another database. */
        FOREIGN_TABLE,
        /** A part of a partitioned table. */
        PARTITION,
        /** A table that belongs to an extension of the database. */
        OF_EXTENSION,
        /** A table that lives no longer than a session. */
        TEMPORARY_TABLE,
        /** A table that the selection leaves out. */
        NOT_SELECTED
    }
}
