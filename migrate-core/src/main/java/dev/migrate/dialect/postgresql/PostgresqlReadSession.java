package dev.migrate.dialect.postgresql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A connection prepared for reading the catalogue, put back as it was afterwards.
 *
 * <p>PostgreSQL spells types and expressions with or without a schema depending on the search path, so for the time of
 * reading the path is the connection's own schema alone. The driver streams rows only inside a transaction: where the
 * connection is in auto-commit mode, there is one until the end, and its rollback takes the path back; in a transaction
 * of the caller's, the path is set back by hand.
 */
final class PostgresqlReadSession implements AutoCloseable {

    private static final String NARROW_SEARCH_PATH = """
            with before as materialized (
                select current_schema()::text as own_schema, current_setting('search_path') as path)
            select own_schema, path, set_config('search_path', coalesce(quote_ident(own_schema), ''), true)
            from before""";

    private final Connection connection;
    private final boolean autoCommit;
    private final @Nullable String ownSchema;
    private final String searchPath;

    private PostgresqlReadSession(
            Connection connection, boolean autoCommit, @Nullable String ownSchema, String searchPath) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.ownSchema = ownSchema;
        this.searchPath = searchPath;
    }

    static PostgresqlReadSession open(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(NARROW_SEARCH_PATH)) {
            row.next();
            return new PostgresqlReadSession(connection, autoCommit, row.getString(1), row.getString(2));
        } catch (SQLException ex) {
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
            throw ex;
        }
    }

    /** Returns the schema that names without a schema are in, or {@code null} if there is none. */
    @Nullable
    String ownSchema() {
        return ownSchema;
    }

    @Override
    public void close() throws SQLException {
        if (autoCommit) {
            connection.rollback();
            connection.setAutoCommit(true);
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("select set_config('search_path', ?, true)")) {
            statement.setString(1, searchPath);
            statement.execute();
        }
    }
}
