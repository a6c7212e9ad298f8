package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.LeaseTiming;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.MemoryDatabase;
import dev.migrate.dialect.NameLimit;
import dev.migrate.dialect.NamedSchemaSwitch;
import dev.migrate.dialect.RowLeaseLock;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSwitch;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.operation.Change;
import java.sql.SQLException;
import java.util.List;

/** HSQLDB 2.7. */
public final class HsqldbDialect implements Dialect {

    private static final String PRODUCT = "HSQLDB";

    private static final DialectCapabilities CAPABILITIES = new DialectCapabilities(false, true, false, true, 128);

    private static final LexicalRules LEXICAL_RULES = LexicalRules.with(LexicalFeature.ATOMIC_BODIES);

    private final SqlGrammar grammar;
    private final SchemaInspector inspector;
    private final CanonicalForm canonicalForm;
    private final LockStrategy lockStrategy;

    HsqldbDialect(DatabaseProduct product) {
        NameLimit limit = new NameLimit(CAPABILITIES.maxIdentifierLength(), NameLimit.Unit.CHARACTERS);
        Identifiers identifiers = new Identifiers(PRODUCT, product.identifierCase(), HsqldbReservedWords.ALL, limit)
                .withoutLeadingUnderscores();
        this.grammar = new SqlGrammar(
                PRODUCT,
                identifiers,
                new HsqldbLiterals(identifiers),
                new HsqldbTypeMapper(),
                CAPABILITIES,
                LEXICAL_RULES);
        this.canonicalForm = new HsqldbForm(grammar, product.identifierCase());
        this.inspector = new HsqldbSchemaInspector(product.identifierCase(), HsqldbReservedWords.ALL);
        this.lockStrategy = new RowLeaseLock(inspector, HsqldbRowLease.sql(this::quote), LeaseTiming.standard());
    }

    @Override
    public String id() {
        return "hsqldb";
    }

    @Override
    public DialectCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<SqlStatement> render(Change change) {
        return change.operation().accept(new HsqldbSqlRenderer(new ChangeWriter(grammar, change)));
    }

    @Override
    public String quote(String identifier) {
        return grammar.identifiers().quote(identifier);
    }

    @Override
    public SchemaInspector inspector() {
        return inspector;
    }

    @Override
    public ScratchDatabase scratchDatabase(ConnectionSource connections) throws SQLException {
        return MemoryDatabase.create("jdbc:hsqldb:mem:", "");
    }

    @Override
    public CanonicalForm canonicalForm() {
        return canonicalForm;
    }

    @Override
    public SchemaSwitch schemaSwitch() {
        return new NamedSchemaSwitch(this);
    }

    @Override
    public LockStrategy lockStrategy() {
        return lockStrategy;
    }
}
