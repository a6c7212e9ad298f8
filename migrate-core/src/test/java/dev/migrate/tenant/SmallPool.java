package dev.migrate.tenant;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A pool with few connections, which makes nobody wait for long, as HikariCP does after its timeout. */
final class SmallPool extends AbstractDataSource implements AutoCloseable {

    private final List<Connection> connections = new ArrayList<>();
    private final BlockingQueue<Connection> free;
    private final long patienceMs;

    SmallPool(DataSource source, int size, long patienceMs) throws SQLException {
        this.free = new ArrayBlockingQueue<>(size);
        this.patienceMs = patienceMs;
        for (int i = 0; i < size; i++) {
            connections.add(source.getConnection());
        }
        free.addAll(connections);
    }

    /** Returns the connections, which nobody may be using. */
    List<Connection> idle() {
        return List.copyOf(free);
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            Connection connection = free.poll(patienceMs, TimeUnit.MILLISECONDS);
            if (connection == null) {
                throw new SQLTransientConnectionException("all connections are in use");
            }
            return lent(connection);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new SQLException(ex);
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private Connection lent(Connection connection) {
        AtomicBoolean back = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                SmallPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (back.compareAndSet(false, true)) {
                            free.add(connection);
                        }
                        return null;
                    }
                    if (method.getName().equals("isClosed") && back.get()) {
                        return true;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException ex) {
                        throw ex.getTargetException();
                    }
                });
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
