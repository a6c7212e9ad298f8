package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.KeptConnection;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * A schema of its own in one transaction that is rolled back: whatever happens, nothing of it stays, not even if the process
 * dies.
 *
 * <p>Beside that schema, only those are in the search path that extensions live in. What would wait for somebody else's lock
 * fails after a few seconds instead.
 */
final class PostgresqlScratchDatabase implements ScratchDatabase {

    private static final String SEARCH_PATH = """
            select set_config('search_path', concat_ws(', ', '%1$s', (
                select string_agg(distinct quote_ident(n.nspname), ', ')
                from pg_catalog.pg_extension e
                join pg_catalog.pg_namespace n on n.oid = e.extnamespace
                where n.nspname <> 'pg_catalog')), true), set_config('lock_timeout', '5s', true)""";

    private final Connection connection;
    private final boolean autoCommit;
    private final Connection nested;

    private PostgresqlScratchDatabase(Connection connection, boolean autoCommit) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.nested = KeptConnection.nestedIn(connection);
    }

    static ScratchDatabase create(ConnectionSource connections) throws SQLException {
        Connection connection = connections.open();
        boolean autoCommit = connection.getAutoCommit();
        PostgresqlScratchDatabase scratch = new PostgresqlScratchDatabase(connection, autoCommit);
        try {
            connection.setAutoCommit(false);
            scratch.createSchema();
            return scratch;
        } catch (SQLException ex) {
            try (scratch) {
                throw new MigrateException(
                        "Revisions can't be replayed here: a schema for them could not be created ("
                                + String.valueOf(ex.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("") + ").",
                        List.of(),
                        "Let the user create schemas ('grant create on database … to …'), or compare with a database that is"
                                + " at the heads.",
                        ex);
            }
        }
    }

    private void createSchema() throws SQLException {
        String schema = "migrate_replay_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            statement.execute(SEARCH_PATH.formatted(schema));
        }
    }

    @Override
    public Connection open() {
        return nested;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }
}
