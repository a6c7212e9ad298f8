package dev.migrate.dialect.mysql;

import dev.migrate.dialect.CanonicalForm;
import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.ClientScript;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectCapabilities;
import dev.migrate.dialect.InstantColumn;
import dev.migrate.dialect.LeaseTiming;
import dev.migrate.dialect.LockStrategy;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** MariaDB 10.6 and newer, and MySQL 8 and newer. */
public final class MysqlDialect implements Dialect {

    private static final InstantColumn INSTANTS = new MysqlInstantColumn();

    private final MysqlFlavor flavor;
    private final SqlGrammar grammar;
    private final SchemaInspector inspector;
    private final CanonicalForm canonicalForm;
    private final LockStrategy lockStrategy = new MysqlNamedLock();

    MysqlDialect(DatabaseProduct product) {
        this.flavor = MysqlFlavor.of(product);
        DialectCapabilities capabilities =
                new DialectCapabilities(false, flavor.mariadb(), false, true, MysqlIdentifiers.MAX_LENGTH);
        MysqlIdentifiers identifiers = new MysqlIdentifiers(product.name(), product.identifierCase());
        this.grammar = new SqlGrammar(
                product.name(),
                identifiers,
                new MysqlLiterals(identifiers),
                new MysqlTypeMapper(flavor),
                capabilities,
                lexicalRules(flavor));
        this.canonicalForm = new MysqlForm(grammar);
        this.inspector = new MysqlSchemaInspector(flavor, product.identifierCase());
    }

    private static LexicalRules lexicalRules(MysqlFlavor flavor) {
        Set<LexicalFeature> features = EnumSet.of(
                LexicalFeature.BACKTICKS,
                LexicalFeature.HASH_COMMENTS,
                LexicalFeature.BLANK_AFTER_HYPHENS,
                LexicalFeature.EXECUTABLE_COMMENTS,
                LexicalFeature.COMPOUND_BODIES,
                LexicalFeature.DELIMITER_LINES);
        if (flavor.backslashEscapes()) {
            features.add(LexicalFeature.BACKSLASH_ESCAPES);
        }
        return new LexicalRules(features);
    }

    @Override
    public String id() {
        return flavor.mariadb() ? "mariadb" : "mysql";
    }

    @Override
    public DialectCapabilities capabilities() {
        return grammar.capabilities();
    }

    @Override
    public List<SqlStatement> render(Change change) {
        return change.operation().accept(new MysqlSqlRenderer(new ChangeWriter(grammar, change), flavor));
    }

    @Override
    public String quote(String identifier) {
        return grammar.identifiers().quote(identifier);
    }

    /** A schema is what these products call a database, and the drivers call a catalog. */
    @Override
    public @Nullable String currentSchema(Connection connection) throws SQLException {
        return connection.getCatalog();
    }

    @Override
    public ClientScript clientScript() {
        return ClientScript.of("", "", "", ClientScript.Block.DELIMITER);
    }

    @Override
    public SchemaInspector inspector() {
        return inspector;
    }

    @Override
    public InstantColumn instants() {
        return INSTANTS;
    }

    @Override
    public CanonicalForm canonicalForm() {
        return canonicalForm;
    }

    @Override
    public ScratchDatabase scratchDatabase(ConnectionSource connections) throws SQLException {
        return MysqlScratchDatabase.create(connections);
    }

    @Override
    public ScratchTables scratchTables() {
        return new MysqlScratchTables(this, grammar.lexicalRules(), flavor);
    }

    @Override
    public SchemaSwitch schemaSwitch() {
        return new MysqlSchemaSwitch();
    }

    @Override
    public SessionLimits sessionLimits() {
        return new MysqlLimits(flavor);
    }

    @Override
    public LockStrategy lockStrategy() {
        return lockStrategy;
    }

    @Override
    public Optional<LockStrategy> rowLease() {
        return Optional.of(new RowLeaseLock(inspector, MysqlRowLease.sql(this::quote), LeaseTiming.standard()));
    }
}
