package dev.migrate.engine;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The connection as a migration sees it: everything works except what would end the transaction, which belongs to the
 * engine. Closing does nothing, so that libraries which close what they use may use it.
 */
final class OpenConnection implements InvocationHandler {

    private final Connection connection;

    private OpenConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OpenConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new OpenConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean noArguments = arguments == null || arguments.length == 0;
        switch (method.getName()) {
            case "close", "abort" -> {
                return null;
            }
            case "commit", "setAutoCommit" -> throw refused(method);
            case "rollback" -> {
                if (noArguments) {
                    throw refused(method);
                }
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

    private static SQLException refused(Method method) {
        return new SQLException(
                "A migration must not call " + method.getName()
                        + "() on its connection: its transaction ends when the migration returns, together with its journal row.");
    }
}
