package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ClientScript;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.NameLimit;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.operation.Change;
import java.util.List;

/**
 * SQL Server 2019 and newer, and Azure SQL.
 *
 * <p>Names are quoted with double quotes, which its drivers allow in every session ({@code QUOTED_IDENTIFIER}). A script is
 * split at lines that are {@code GO} and nowhere else, because a variable lives as long as its batch.
 */
public final class SqlServerDialect implements Dialect {

    private static final DialectCapabilities CAPABILITIES = new DialectCapabilities(true, true, false, true, 128);

    private static final LexicalRules LEXICAL_RULES = LexicalRules.with(
            LexicalFeature.NESTED_COMMENTS, LexicalFeature.BRACKET_IDENTIFIERS, LexicalFeature.GO_BATCHES);

    private final SqlGrammar grammar;
    private final SchemaInspector inspector;
    private final CanonicalForm canonicalForm;
    private final LockStrategy lockStrategy;

    SqlServerDialect(DatabaseProduct product) {
        NameLimit limit = new NameLimit(CAPABILITIES.maxIdentifierLength(), NameLimit.Unit.CHARACTERS);
        Identifiers identifiers =
                new Identifiers("SQL Server", product.identifierCase(), SqlServerReservedWords.ALL, limit);
        this.grammar = new SqlGrammar(
                "SQL Server",
                identifiers,
                new SqlServerLiterals(identifiers),
                new SqlServerTypeMapper(),
                CAPABILITIES,
                LEXICAL_RULES);
        this.canonicalForm = new SqlServerForm(grammar);
        this.inspector = new SqlServerSchemaInspector();
        this.lockStrategy = new SqlServerAppLock();
    }

    @Override
    public String id() {
        return "sqlserver";
    }

    @Override
    public DialectCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<SqlStatement> render(Change change) {
        return change.operation().accept(new SqlServerSqlRenderer(new ChangeWriter(grammar, change)));
    }

    @Override
    public String quote(String identifier) {
        return grammar.identifiers().quote(identifier);
    }

    @Override
    public ClientScript clientScript() {
        return ClientScript.of("begin transaction\nGO", "commit\nGO", "GO", ClientScript.Block.AS_IT_IS);
    }

    @Override
    public SchemaInspector inspector() {
        return inspector;
    }

    @Override
    public CanonicalForm canonicalForm() {
        return canonicalForm;
    }

    @Override
    public LockStrategy lockStrategy() {
        return lockStrategy;
    }
}
