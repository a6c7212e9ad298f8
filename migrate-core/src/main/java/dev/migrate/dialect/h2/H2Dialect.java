package dev.migrate.dialect.h2;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.LeaseTiming;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.NameLimit;
import dev.migrate.dialect.NamedSchemaSwitch;
import dev.migrate.dialect.RowLeaseLock;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSwitch;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.dialect.SessionLimits;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.operation.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** H2 2.x. */
public final class H2Dialect implements Dialect {

    private static final DialectCapabilities CAPABILITIES =
            new DialectCapabilities(false, true, false, true, 256, false, false, true);

    private static final LexicalRules LEXICAL_RULES = LexicalRules.with(
            LexicalFeature.NESTED_COMMENTS, LexicalFeature.DOLLAR_QUOTES, LexicalFeature.SLASH_COMMENTS);

    private final SqlGrammar grammar;
    private final IdentifierCase identifierCase;
    private final SchemaInspector inspector;
    private final CanonicalForm canonicalForm;
    private final LockStrategy lockStrategy;

    H2Dialect(DatabaseProduct product) {
        this.identifierCase = product.identifierCase();
        NameLimit limit = new NameLimit(CAPABILITIES.maxIdentifierLength(), NameLimit.Unit.CHARACTERS);
        Identifiers identifiers = new Identifiers(product.name(), product.identifierCase(), H2ReservedWords.ALL, limit);
        this.grammar = new SqlGrammar(
                product.name(),
                identifiers,
                new H2Literals(identifiers),
                new H2TypeMapper(),
                CAPABILITIES,
                LEXICAL_RULES);
        this.canonicalForm = new H2Form(grammar, product.identifierCase());
        this.inspector = new H2SchemaInspector(product.identifierCase(), H2ReservedWords.ALL);
        this.lockStrategy = new RowLeaseLock(inspector, H2RowLease.sql(this::quote), LeaseTiming.standard());
    }

    @Override
    public String id() {
        return "h2";
    }

    @Override
    public DialectCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<SqlStatement> render(Change change) {
        return change.operation().accept(new H2SqlRenderer(new ChangeWriter(grammar, change)));
    }

    @Override
    public ChangeRenderer renderer(Connection connection) {
        return new H2OwnSchema(this, connection, identifierCase);
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
    public CanonicalForm canonicalForm() {
        return canonicalForm;
    }

    @Override
    public ScratchTables scratchTables() {
        return new H2ScratchTables(this, LEXICAL_RULES);
    }

    @Override
    public ScratchDatabase scratchDatabase(ConnectionSource connections) throws SQLException {
        return H2ScratchDatabase.create(connections);
    }

    @Override
    public SchemaSwitch schemaSwitch() {
        return new NamedSchemaSwitch(this);
    }

    @Override
    public SessionLimits sessionLimits() {
        return new H2Limits();
    }

    @Override
    public LockStrategy lockStrategy() {
        return lockStrategy;
    }
}
