package dev.migrate.engine;

import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One connection with everything that is known about its database; it leaves the connection as it was found. */
final class DatabaseSession implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommit;
    private final Dialect dialect;
    private final List<ChangeRenderer> renderers = new ArrayList<>();

    private DatabaseSession(Connection connection, boolean autoCommit, Dialect dialect) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.dialect = dialect;
    }

    static DatabaseSession open(ConnectionSource connections, Dialects dialects) throws SQLException {
        Connection connection = connections.open();
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            return new DatabaseSession(connection, autoCommit, dialects.dialectFor(connection));
        } catch (SQLException | RuntimeException ex) {
            try {
                connection.close();
            } catch (SQLException closing) {
                ex.addSuppressed(closing);
            }
            throw ex;
        }
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Returns a renderer for the schema as it is now, which is closed with the session. */
    ChangeRenderer renderer() {
        ChangeRenderer renderer = dialect.renderer(connection);
        renderers.add(renderer);
        return renderer;
    }

    /** Returns the tables in the given schema, or in whatever schema is the connection's own. */
    Bookkeeping bookkeeping(EngineSettings settings, @Nullable String schema) {
        return new Bookkeeping(dialect, schema, settings.versionTable(), settings.historyTable());
    }

    String product() throws SQLException {
        return DatabaseProduct.of(connection).displayName();
    }

    @Override
    public void close() throws SQLException {
        renderers.forEach(ChangeRenderer::close);
        try (connection) {
            if (!connection.isClosed()) {
                connection.setAutoCommit(autoCommit);
            }
        }
    }
}
