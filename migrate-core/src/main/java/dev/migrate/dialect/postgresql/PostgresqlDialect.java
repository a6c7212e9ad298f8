package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.LeaseTiming;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.NameLimit;
import dev.migrate.dialect.RowLeaseLock;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.SchemaSwitch;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.dialect.SessionLimits;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StatementRunner;
import dev.migrate.dialect.script.LexicalFeature;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.operation.Change;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** PostgreSQL 14 and newer, and the databases that speak its dialect. */
public final class PostgresqlDialect implements Dialect {

    private static final LexicalRules LEXICAL_RULES = LexicalRules.with(
            LexicalFeature.NESTED_COMMENTS,
            LexicalFeature.DOLLAR_QUOTES,
            LexicalFeature.DOLLAR_TAGS,
            LexicalFeature.ESCAPE_STRINGS,
            LexicalFeature.ATOMIC_BODIES,
            LexicalFeature.COPY_DATA);

    private final PostgresqlVariant variant;
    private final SqlGrammar grammar;
    private final SchemaInspector inspector;
    private final CanonicalForm canonicalForm;
    private final StatementRunner statementRunner;

    PostgresqlDialect(DatabaseProduct product, PostgresqlVariant variant) {
        this.variant = variant;
        DialectCapabilities capabilities = variant.capabilities(product);
        NameLimit limit = new NameLimit(capabilities.maxIdentifierLength(), NameLimit.Unit.BYTES);
        Identifiers identifiers =
                new Identifiers(product.name(), product.identifierCase(), PostgresqlReservedWords.ALL, limit);
        this.grammar = new SqlGrammar(
                product.name(),
                identifiers,
                new PostgresqlLiterals(identifiers),
                new PostgresqlTypeMapper(),
                capabilities,
                LEXICAL_RULES);
        this.canonicalForm = new PostgresqlForm(grammar);
        this.inspector = new PostgresqlSchemaInspector();
        this.statementRunner = new PostgresqlStatementRunner(LEXICAL_RULES);
    }

    @Override
    public String id() {
        return variant.id();
    }

    @Override
    public DialectCapabilities capabilities() {
        return grammar.capabilities();
    }

    @Override
    public List<SqlStatement> render(Change change) {
        return change.operation().accept(variant.renderer(new ChangeWriter(grammar, change)));
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
    public StatementRunner statementRunner() {
        return statementRunner;
    }

    @Override
    public CanonicalForm canonicalForm() {
        return canonicalForm;
    }

    @Override
    public ScratchTables scratchTables() {
        return capabilities().transactionalDdl()
                ? new PostgresqlScratchTables(this, LEXICAL_RULES)
                : ScratchTables.NONE;
    }

    @Override
    public ScratchDatabase scratchDatabase(ConnectionSource connections) throws SQLException {
        return PostgresqlScratchDatabase.create(connections);
    }

    @Override
    public SchemaSwitch schemaSwitch() {
        return new PostgresqlSchemaSwitch(this);
    }

    @Override
    public SessionLimits sessionLimits() {
        return new PostgresqlLimits();
    }

    @Override
    public LockStrategy lockStrategy() {
        return variant.hasAdvisoryLocks() ? new PostgresqlLock(PostgresqlLock.Kind.BEST, lease()) : lease();
    }

    @Override
    public Optional<LockStrategy> sessionLock() {
        return variant.hasAdvisoryLocks()
                ? Optional.of(new PostgresqlLock(PostgresqlLock.Kind.SESSION, lease()))
                : Optional.empty();
    }

    @Override
    public Optional<LockStrategy> rowLease() {
        return Optional.of(
                variant.hasAdvisoryLocks() ? new PostgresqlLock(PostgresqlLock.Kind.LEASE, lease()) : lease());
    }

    private RowLeaseLock lease() {
        return new RowLeaseLock(inspector, PostgresqlRowLease.sql(this::quote), LeaseTiming.standard());
    }
}
