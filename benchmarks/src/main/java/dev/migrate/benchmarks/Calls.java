package dev.migrate.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the calls that go to the server: statements, queries of metadata, and the ends of transactions. */
final class Calls extends DelegatingDataSource {

    private static final Set<String> ENDS = Set.of("commit", "rollback");

    private final AtomicLong count = new AtomicLong();

    Calls(DataSource target) {
        super(target);
    }

    long count() {
        return count.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return proxy(super.getConnection(), Connection.class);
    }

    private <T> T proxy(Object target, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                Calls.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("execute") || ENDS.contains(method.getName())) {
                        count.incrementAndGet();
                    }
                    return counted(call(target, method, arguments));
                }));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException ex) {
            throw ex.getTargetException();
        }
    }

    private @Nullable Object counted(@Nullable Object result) {
        if (result instanceof CallableStatement) {
            return proxy(result, CallableStatement.class);
        }
        if (result instanceof PreparedStatement) {
            return proxy(result, PreparedStatement.class);
        }
        return (result instanceof Statement) ? proxy(result, Statement.class) : result;
    }
}
