package dev.migrate.dialect.script;

import static dev.migrate.dialect.script.LexicalFeature.ATOMIC_BODIES;
import static dev.migrate.dialect.script.LexicalFeature.BACKSLASH_ESCAPES;
import static dev.migrate.dialect.script.LexicalFeature.BACKTICKS;
import static dev.migrate.dialect.script.LexicalFeature.BLANK_AFTER_HYPHENS;
import static dev.migrate.dialect.script.LexicalFeature.BRACKET_IDENTIFIERS;
import static dev.migrate.dialect.script.LexicalFeature.COMPOUND_BODIES;
import static dev.migrate.dialect.script.LexicalFeature.COPY_DATA;
import static dev.migrate.dialect.script.LexicalFeature.DELIMITER_LINES;
import static dev.migrate.dialect.script.LexicalFeature.DOLLAR_QUOTES;
import static dev.migrate.dialect.script.LexicalFeature.DOLLAR_TAGS;
import static dev.migrate.dialect.script.LexicalFeature.ESCAPE_STRINGS;
import static dev.migrate.dialect.script.LexicalFeature.EXECUTABLE_COMMENTS;
import static dev.migrate.dialect.script.LexicalFeature.GO_BATCHES;
import static dev.migrate.dialect.script.LexicalFeature.HASH_COMMENTS;
import static dev.migrate.dialect.script.LexicalFeature.NESTED_COMMENTS;
import static dev.migrate.dialect.script.LexicalFeature.PLSQL_BLOCKS;
import static dev.migrate.dialect.script.LexicalFeature.Q_QUOTES;
import static dev.migrate.dialect.script.LexicalFeature.SLASH_COMMENTS;

import java.util.List;

/** The rules of databases, as their dialects have them. */
final class LexicalRulesFixture {

    static final LexicalRules POSTGRESQL =
            LexicalRules.with(NESTED_COMMENTS, DOLLAR_QUOTES, DOLLAR_TAGS, ESCAPE_STRINGS, ATOMIC_BODIES, COPY_DATA);

    static final LexicalRules H2 = LexicalRules.with(NESTED_COMMENTS, SLASH_COMMENTS, DOLLAR_QUOTES);

    static final LexicalRules SQL_SERVER = LexicalRules.with(NESTED_COMMENTS, BRACKET_IDENTIFIERS, GO_BATCHES);

    static final LexicalRules ORACLE = LexicalRules.with(Q_QUOTES, PLSQL_BLOCKS);

    static final LexicalRules MARIADB = LexicalRules.with(
            BACKTICKS,
            HASH_COMMENTS,
            BLANK_AFTER_HYPHENS,
            EXECUTABLE_COMMENTS,
            COMPOUND_BODIES,
            DELIMITER_LINES,
            BACKSLASH_ESCAPES);

    static final LexicalRules HSQLDB = LexicalRules.with(ATOMIC_BODIES);

    static final List<LexicalRules> ALL = List.of(POSTGRESQL, H2, SQL_SERVER, ORACLE, MARIADB, HSQLDB);

    private LexicalRulesFixture() {}
}
