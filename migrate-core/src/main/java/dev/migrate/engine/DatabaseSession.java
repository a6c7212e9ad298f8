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
    private final DatabaseProduct product;
    private final Dialect dialect;
    private final List<ChangeRenderer> renderers = new ArrayList<>();

    private DatabaseSession(Connection connection, boolean autoCommit, DatabaseProduct product, Dialect dialect) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.product = product;
        this.dialect = dialect;
    }

    static DatabaseSession open(ConnectionSource connections, Dialects dialects) throws SQLException {
        Connection connection = connections.open();
        try {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            DatabaseProduct product = DatabaseProduct.of(connection);
            return new DatabaseSession(connection, autoCommit, product, dialects.dialectFor(product));
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

    /** Returns the database with its version, as people say it. */
    String product() {
        return product.displayName();
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
