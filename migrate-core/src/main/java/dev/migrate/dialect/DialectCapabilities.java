package dev.migrate.dialect;

/**
 * What a database can do, asked by renderer, engine, comparison, safety and test gates alike.
 *
 * @param transactionalDdl whether DDL is undone by a rollback, together with data
 * @param sequences whether there are sequences
 * @param deferrableConstraints whether a constraint can wait for the end of the transaction
 * @param comments whether tables and columns can carry a comment
 * @param maxIdentifierLength how many characters (or bytes, where the product counts so) a name can have
 * @param emptyTextIsNull whether a text without characters is the SQL null, as on Oracle
 * @param nullsNotDistinct whether a unique constraint or index can take nulls for equal
 * @param nullsFirst whether an ascending index has its nulls first unless it says something else
 */
public record DialectCapabilities(
        boolean transactionalDdl,
        boolean sequences,
        boolean deferrableConstraints,
        boolean comments,
        int maxIdentifierLength,
        boolean emptyTextIsNull,
        boolean nullsNotDistinct,
        boolean nullsFirst) {

    /** Returns what a database can do for which every null is different. */
    public DialectCapabilities(
            boolean transactionalDdl,
            boolean sequences,
            boolean deferrableConstraints,
            boolean comments,
            int maxIdentifierLength,
            boolean emptyTextIsNull) {
        this(
                transactionalDdl,
                sequences,
                deferrableConstraints,
                comments,
                maxIdentifierLength,
                emptyTextIsNull,
                false,
                false);
    }

    /** Returns what a database can do that knows an empty text. */
    public DialectCapabilities(
            boolean transactionalDdl,
            boolean sequences,
            boolean deferrableConstraints,
            boolean comments,
            int maxIdentifierLength) {
        this(transactionalDdl, sequences, deferrableConstraints, comments, maxIdentifierLength, false);
    }
}
