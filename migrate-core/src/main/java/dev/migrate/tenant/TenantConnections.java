package dev.migrate.tenant;

import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSwitch;
import dev.migrate.error.MigrateException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Connections that are in a tenant's schema while they are in use, and go back as they came. */
final class TenantConnections implements ConnectionSource {

    private final ConnectionSource connections;
    private final Dialects dialects;
    private final String schema;

    TenantConnections(ConnectionSource connections, Dialects dialects, String schema) {
        this.connections = connections;
        this.dialects = dialects;
        this.schema = schema;
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = connections.open();
        try {
            Dialect dialect = dialects.dialectFor(connection);
            SchemaSwitch schemaSwitch = dialect.schemaSwitch();
            String before = schemaSwitch.enter(connection, schema);
            if (dialect.currentSchema(connection) == null) {
                schemaSwitch.restore(connection, before);
                throw noSuchSchema(schema);
            }
            return InSchema.of(connection, schemaSwitch, before);
        } catch (SQLException | RuntimeException ex) {
            try {
                connection.close();
            } catch (SQLException closing) {
                ex.addSuppressed(closing);
            }
            throw ex;
        }
    }

    static MigrateException noSuchSchema(String schema) {
        return new MigrateException(
                "There is no schema '" + schema + "'.", "Create it, or take it out of 'migrate.tenants'.");
    }

    /** Leads the session back before it is closed; a session for which that fails is never used again. */
    private static final class InSchema implements InvocationHandler {

        private final Connection connection;
        private final SchemaSwitch schemaSwitch;
        private final String before;

        private InSchema(Connection connection, SchemaSwitch schemaSwitch, String before) {
            this.connection = connection;
            this.schemaSwitch = schemaSwitch;
            this.before = before;
        }

        static Connection of(Connection connection, SchemaSwitch schemaSwitch, String before) {
            return (Connection) Proxy.newProxyInstance(
                    InSchema.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    new InSchema(connection, schemaSwitch, before));
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            switch (method.getName()) {
                case "close" -> {
                    close();
                    return null;
                }
                case "equals" -> {
                    return arguments != null && proxy == arguments[0];
                }
                case "hashCode" -> {
                    return System.identityHashCode(proxy);
                }
                default -> {
                    // Every other method is the connection's own.
                }
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException ex) {
                throw ex.getTargetException();
            }
        }

        private void close() throws SQLException {
            try (connection) {
                if (!connection.isClosed()) {
                    schemaSwitch.restore(connection, before);
                }
            } catch (SQLException ex) {
                connection.abort(Runnable::run);
                throw ex;
            }
        }
    }
}
