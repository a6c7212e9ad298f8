package dev.migrate.operation;

/**
 * The rows of an operation: few of them as data, or many in a file that is read again whenever they are needed.
 *
 * <p>An operation over a file of any size therefore stays a small immutable record, like every other one.
 */
public sealed interface Rows permits KeptRows, FileRows {

    /** Returns how many there are. */
    long count();
}
