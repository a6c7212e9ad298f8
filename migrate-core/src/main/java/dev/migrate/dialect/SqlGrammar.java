package dev.migrate.dialect;

import dev.migrate.dialect.script.LexicalRules;

/**
 * How one database writes the smallest parts of SQL.
 *
 * @param product the product's name for messages
 * @param identifiers how names are written
 * @param literals how values are written
 * @param types how types are written
 * @param capabilities what the database can do
 * @param lexicalRules how it takes SQL text apart
 */
public record SqlGrammar(
        String product,
        Identifiers identifiers,
        Literals literals,
        TypeMapper types,
        DialectCapabilities capabilities,
        LexicalRules lexicalRules) {}
