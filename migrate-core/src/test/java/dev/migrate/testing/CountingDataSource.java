package dev.migrate.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes every statement that is sent and counts the commits. Safe for use by several threads. */
public final class CountingDataSource extends DelegatingDataSource {

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final AtomicInteger commits = new AtomicInteger();

    /** Counts what goes through this data source. */
    public CountingDataSource(DataSource target) {
        super(target);
    }

    /** Returns the statements that were executed, in order. */
    public List<String> statements() {
        return List.copyOf(statements);
    }

    /** Returns how many transactions were committed by hand. */
    public int commits() {
        return commits.get();
    }

    /** Forgets what was counted. */
    public void reset() {
        statements.clear();
        commits.set(0);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(Connection.class, new Counting(super.getConnection(), ""));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private final class Counting implements InvocationHandler {

        private final Object target;
        private final String prepared;

        Counting(Object target, String prepared) {
            this.target = target;
            this.prepared = prepared;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (name.startsWith("execute")) {
                statements.add(arguments == null ? prepared : String.valueOf(arguments[0]));
            } else if (name.equals("commit")) {
                commits.incrementAndGet();
            }
            try {
                return wrap(method.invoke(target, arguments), arguments);
            } catch (InvocationTargetException ex) {
                throw ex.getTargetException();
            }
        }

        private Object wrap(Object result, Object[] arguments) {
            if (result instanceof CallableStatement || !(result instanceof Statement)) {
                return result;
            }
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, new Counting(statement, String.valueOf(arguments[0])));
            }
            return proxy(Statement.class, new Counting(result, ""));
        }
    }
}
