package dev.migrate.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the statements that are executed on a connection. */
public final class StatementCounter {

    private final AtomicInteger count = new AtomicInteger();

    /** Returns the same connection, counted. */
    public Connection count(Connection connection) {
        return proxy(Connection.class, connection);
    }

    /** Returns how many statements were executed. */
    public int executed() {
        return count.get();
    }

    private <T> T proxy(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                count.incrementAndGet();
            }
            try {
                Object result = method.invoke(target, arguments);
                if (result instanceof PreparedStatement statement) {
                    return proxy(PreparedStatement.class, statement);
                }
                return (result instanceof Statement statement) ? proxy(Statement.class, statement) : result;
            } catch (InvocationTargetException ex) {
                throw ex.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }
}
