package dev.migrate.dialect;

/**
 * What a database can do, asked by renderer, engine, comparison, safety and test gates alike.
 *
 * @param transactionalDdl whether DDL is undone by a rollback, together with data
 * @param sequences whether there are sequences
 * @param deferrableConstraints whether a constraint can wait for the end of the transaction
 * @param comments whether tables and columns can carry a comment
 * @param maxIdentifierLength how many characters (or bytes, where the product counts so) a name can have
 */
public record DialectCapabilities(
        boolean transactionalDdl,
        boolean sequences,
        boolean deferrableConstraints,
        boolean comments,
        int maxIdentifierLength) {}
