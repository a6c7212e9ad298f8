package dev.migrate.dialect;

/** What the indexes of a database can do beyond an order of columns. */
public enum IndexFeature {
    /** A key may be an expression. */
    EXPRESSIONS,
    /** A key may say where its nulls are. */
    NULLS_ORDER,
    /** A key may name what compares its values. */
    OPERATOR_CLASSES,
    /** A unique index may take nulls for equal. */
    NULLS_NOT_DISTINCT,
    /** An index may have only the rows that meet a condition. */
    CONDITIONS,
    /** An index may carry columns that it isn't ordered by. */
    INCLUDED_COLUMNS,
    /** An index may be of several access methods. */
    METHODS,
    /** An index can be made and dropped while rows are written, outside of a transaction. */
    CONCURRENTLY
}
