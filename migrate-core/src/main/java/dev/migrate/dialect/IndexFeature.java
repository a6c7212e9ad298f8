package dev.migrate.dialect;

/** What the indexes of a database can do beyond an order of columns. */
public enum IndexFeature {
    /** A key may be an expression. */
    EXPRESSIONS,
    /** An index may have only the rows that meet a condition. */
    CONDITIONS,
    /** An index may carry columns that it isn't ordered by. */
    INCLUDED_COLUMNS,
    /** An index may be of several access methods. */
    METHODS,
    /** An index can be made and dropped while rows are written, outside of a transaction. */
    CONCURRENTLY
}
