package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.ClientScript;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.Identifiers;
import dev.migrate.dialect.InstantColumn;
import dev.migrate.dialect.LockStrategy;
import dev.migrate.dialect.NameLimit;
import dev.migrate.dialect.SchemaInspector;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StepGuard;
import dev.migrate.operation.Change;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite 3.37 and newer, whose names can be of any length. */
public final class SqliteDialect implements Dialect {

    private static final DialectCapabilities CAPABILITIES =
            new DialectCapabilities(true, false, true, false, 1_000_000);

    private final SqlGrammar grammar;
    private final SchemaInspector inspector = new SqliteSchemaInspector();
    private final LockStrategy lockStrategy = new SqliteFileLock();
    private final InstantColumn instants = new SqliteInstantColumn();
    private final StepGuard stepGuard = new SqliteStepGuard();

    SqliteDialect() {
        NameLimit limit = new NameLimit(CAPABILITIES.maxIdentifierLength(), NameLimit.Unit.BYTES);
        Identifiers identifiers = new Identifiers("SQLite", IdentifierCase.MIXED, SqliteReservedWords.ALL, limit);
        this.grammar = new SqlGrammar(
                "SQLite",
                identifiers,
                new SqliteLiterals(identifiers),
                new SqliteTypeMapper(),
                CAPABILITIES,
                SqliteTokens.RULES);
    }

    @Override
    public String id() {
        return "sqlite";
    }

    @Override
    public DialectCapabilities capabilities() {
        return CAPABILITIES;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Without a database, only what needs no copy of a table can be rendered.
     */
    @Override
    public List<SqlStatement> render(Change change) {
        try (ChangeRenderer renderer = new SqliteSchema(grammar, null)) {
            return renderer.render(change);
        }
    }

    @Override
    public ChangeRenderer renderer(Connection connection) {
        return new SqliteSchema(grammar, connection);
    }

    @Override
    public boolean rendersFromCatalogue() {
        return true;
    }

    @Override
    public StepGuard stepGuard() {
        return stepGuard;
    }

    @Override
    public String quote(String identifier) {
        return grammar.identifiers().quote(identifier);
    }

    /** Names without a schema belong to the main database, which needs none. */
    @Override
    public @Nullable String currentSchema(Connection connection) {
        return null;
    }

    @Override
    public InstantColumn instants() {
        return instants;
    }

    /** The journal keeps times as texts with a zone. */
    @Override
    public ClientScript clientScript() {
        return ClientScript.STANDARD.withNow("strftime('%Y-%m-%dT%H:%M:%fZ', 'now')");
    }

    @Override
    public SchemaInspector inspector() {
        return inspector;
    }

    @Override
    public ScratchDatabase scratchDatabase(ConnectionSource connections) throws SQLException {
        return SqliteScratchDatabase.create(connections);
    }

    @Override
    public CanonicalForm canonicalForm() {
        return new SqliteForm(grammar);
    }

    @Override
    public LockStrategy lockStrategy() {
        return lockStrategy;
    }
}
