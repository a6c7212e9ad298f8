package dev.migrate.dialect;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * A connection that stays open when it is closed, and whose transactions may be parts of a bigger one: what is committed
 * then lasts until the whole is rolled back.
 */
public final class KeptConnection implements InvocationHandler {

    private final Connection connection;
    private final boolean nested;
    private @Nullable Savepoint begin;

    private KeptConnection(Connection connection, boolean nested) {
        this.connection = connection;
        this.nested = nested;
    }

    /** Returns the connection as somebody sees it who may close it. */
    public static Connection of(Connection connection) {
        return proxy(new KeptConnection(connection, false));
    }

    /**
     * Returns the connection as somebody sees it whose transactions are parts of the one that is open; to them it looks as
     * if it were in auto-commit mode at first.
     */
    public static Connection nestedIn(Connection inTransaction) {
        return proxy(new KeptConnection(inTransaction, true));
    }

    private static Connection proxy(KeptConnection handler) {
        return (Connection) Proxy.newProxyInstance(
                KeptConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean noArguments = arguments == null || arguments.length == 0;
        switch (method.getName()) {
            case "close", "abort" -> {
                return null;
            }
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            default -> {
                // Every other method is the connection's own, unless it is about transactions.
            }
        }
        if (nested) {
            switch (method.getName()) {
                case "getAutoCommit" -> {
                    return begin == null;
                }
                case "setAutoCommit" -> {
                    setAutoCommit(arguments != null && Boolean.TRUE.equals(arguments[0]));
                    return null;
                }
                case "commit" -> {
                    next(false);
                    return null;
                }
                case "rollback" -> {
                    if (noArguments) {
                        next(true);
                        return null;
                    }
                }
                default -> {
                    // Likewise.
                }
            }
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException ex) {
            throw ex.getTargetException();
        }
    }

    private void setAutoCommit(boolean on) throws SQLException {
        if (on && begin != null) {
            connection.releaseSavepoint(begin);
            begin = null;
        } else if (!on && begin == null) {
            begin = connection.setSavepoint();
        }
    }

    /** Ends a transaction and begins the next one. */
    private void next(boolean rollback) throws SQLException {
        if (begin == null) {
            throw new SQLException("There is no transaction to end in auto-commit mode.");
        }
        if (rollback) {
            connection.rollback(begin);
        }
        connection.releaseSavepoint(begin);
        begin = connection.setSavepoint();
    }
}
