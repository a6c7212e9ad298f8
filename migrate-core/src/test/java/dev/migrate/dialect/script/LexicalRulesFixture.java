package dev.migrate.dialect.script;

import static dev.migrate.dialect.script.LexicalFeature.DOLLAR_QUOTES;
import static dev.migrate.dialect.script.LexicalFeature.NESTED_COMMENTS;
import static dev.migrate.dialect.script.LexicalFeature.SLASH_COMMENTS;

import java.util.EnumSet;

/** The rules of databases, as their dialects have them. */
final class LexicalRulesFixture {

    static final LexicalRules POSTGRESQL = new LexicalRules(EnumSet.complementOf(EnumSet.of(SLASH_COMMENTS)));

    static final LexicalRules H2 = LexicalRules.with(NESTED_COMMENTS, SLASH_COMMENTS, DOLLAR_QUOTES);

    private LexicalRulesFixture() {}
}
