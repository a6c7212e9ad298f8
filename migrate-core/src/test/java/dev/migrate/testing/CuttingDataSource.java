package dev.migrate.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Cuts every connection after so many statements and commits, as a network does: what was sent has arrived, and nothing
 * more does.
 */
public final class CuttingDataSource extends DelegatingDataSource {

    private final AtomicInteger callsLeft;
    private volatile boolean cut;

    /** Lets so many statements and commits through. */
    public CuttingDataSource(DataSource target, int calls) {
        super(target);
        this.callsLeft = new AtomicInteger(calls);
    }

    /** Whether a call was refused. */
    public boolean hasCut() {
        return cut;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (callsLeft.get() < 0) {
            throw refused();
        }
        Connection connection = super.getConnection();
        return proxy(Connection.class, new Cutting(connection, connection));
    }

    private SQLException refused() {
        cut = true;
        return new SQLNonTransientConnectionException("The connection was cut.", "08006");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CuttingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private final class Cutting implements InvocationHandler {

        private final Object target;
        private final Connection connection;

        Cutting(Object target, Connection connection) {
            this.target = target;
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            boolean sent = name.startsWith("execute") || name.equals("commit") || name.equals("rollback");
            if (sent && callsLeft.decrementAndGet() < 0) {
                connection.close();
                throw refused();
            }
            try {
                return wrap(method.invoke(target, arguments));
            } catch (InvocationTargetException ex) {
                throw ex.getTargetException();
            }
        }

        private Object wrap(Object result) {
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, new Cutting(statement, connection));
            }
            return (result instanceof Statement) ? proxy(Statement.class, new Cutting(result, connection)) : result;
        }
    }
}
