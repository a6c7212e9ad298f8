package dev.migrate.dialect.oracle;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ClientScript;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.LeaseTiming;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.NameLimit;
import dev.migrate.dialect.RowLeaseLock;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.operation.Change;
import java.util.List;

/**
 * Oracle Database 19c and newer.
 *
 * <p>A text without characters is the SQL null there: a default of {@code ''} is none, and {@code ''} can't be put into a column
 * that must not be null. Every change of the schema commits what came before it. The lock is a row, since {@code DBMS_LOCK}
 * needs a grant that few application users have.
 */
public final class OracleDialect implements Dialect {

    private static final DialectCapabilities CAPABILITIES = new DialectCapabilities(false, true, true, true, 128, true);

    private static final LexicalRules LEXICAL_RULES =
            LexicalRules.with(LexicalFeature.Q_QUOTES, LexicalFeature.PLSQL_BLOCKS);

    private final SqlGrammar grammar;
    private final SchemaInspector inspector;
    private final CanonicalForm canonicalForm;
    private final LockStrategy lockStrategy;

    OracleDialect(DatabaseProduct product) {
        OracleVersion version = new OracleVersion(product.majorVersion());
        NameLimit limit = new NameLimit(CAPABILITIES.maxIdentifierLength(), NameLimit.Unit.BYTES);
        Identifiers identifiers = new Identifiers(
                        product.name(), product.identifierCase(), OracleReservedWords.ALL, limit)
                .withoutLeadingUnderscores()
                .withoutQuotesInNames();
        this.grammar = new SqlGrammar(
                product.name(),
                identifiers,
                new OracleLiterals(identifiers, version),
                new OracleTypeMapper(version),
                CAPABILITIES,
                LEXICAL_RULES);
        this.canonicalForm = new OracleForm(grammar, product.identifierCase());
        this.inspector = new OracleSchemaInspector();
        this.lockStrategy = new RowLeaseLock(inspector, OracleRowLease.sql(this::quote), LeaseTiming.standard());
    }

    @Override
    public String id() {
        return "oracle";
    }

    @Override
    public DialectCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<SqlStatement> render(Change change) {
        return change.operation().accept(new OracleSqlRenderer(new ChangeWriter(grammar, change)));
    }

    @Override
    public String quote(String identifier) {
        return grammar.identifiers().quote(identifier);
    }

    @Override
    public ClientScript clientScript() {
        return ClientScript.of("", "", "", ClientScript.Block.SLASH);
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
