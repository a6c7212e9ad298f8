package dev.migrate.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections as behind a proxy that pools transactions: each transaction, and each statement without one, is in another session. */
public final class SharedSessions extends AbstractDataSource {

    private final DataSource server;

    public SharedSessions(DataSource server) {
        this.server = server;
    }

    @Override
    public Connection getConnection() throws SQLException {
        List<Connection> sessions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sessions.add(server.getConnection());
        }
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Rotation(sessions));
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    private static final class Rotation implements InvocationHandler {

        private final List<Connection> sessions;
        /** The first one stands for the proxy's own, which the driver knows and in which nothing runs. */
        private int current = 1;

        private boolean autoCommit = true;

        private Rotation(List<Connection> sessions) {
            this.sessions = sessions;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                switch (method.getName()) {
                    case "unwrap", "isWrapperFor" -> {
                        return method.invoke(sessions.get(0), arguments);
                    }
                    case "getAutoCommit" -> {
                        return autoCommit;
                    }
                    case "setAutoCommit" -> {
                        autoCommit = (Boolean) arguments[0];
                        next();
                        return null;
                    }
                    case "close" -> {
                        for (Connection session : sessions) {
                            session.close();
                        }
                        return null;
                    }
                    case "createStatement", "prepareStatement" -> {
                        if (autoCommit) {
                            next();
                        }
                        return method.invoke(sessions.get(current), arguments);
                    }
                    case "commit", "rollback" -> {
                        Object result = method.invoke(sessions.get(current), arguments);
                        if (arguments == null) {
                            next();
                        }
                        return result;
                    }
                    default -> {
                        return method.invoke(sessions.get(current), arguments);
                    }
                }
            } catch (InvocationTargetException ex) {
                throw ex.getCause();
            }
        }

        private void next() throws SQLException {
            current = (current == sessions.size() - 1) ? 1 : current + 1;
            sessions.get(current).setAutoCommit(autoCommit);
        }
    }
}
