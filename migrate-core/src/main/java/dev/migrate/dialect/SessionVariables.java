package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Variables of a session that limit its statements, set for a while. */
public final class SessionVariables implements LimitedSession {

    private final Connection connection;
    private final Duration driverTimeout;
    private final List<Variable> variables;
    private final List<String> before;

    private SessionVariables(
            Connection connection, Duration driverTimeout, List<Variable> variables, List<String> before) {
        this.connection = connection;
        this.driverTimeout = driverTimeout;
        this.variables = variables;
        this.before = before;
    }

    /**
     * Reads the variables and sets them.
     *
     * @param driverTimeout how long the driver lets a statement run
     */
    public static LimitedSession set(Connection connection, Duration driverTimeout, List<Variable> variables)
            throws SQLException {
        if (variables.isEmpty()) {
            return new ByDriver(driverTimeout);
        }
        List<String> before = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            String read = String.join(
                    ", ", variables.stream().map(Variable::expression).toList());
            try (ResultSet row = statement.executeQuery("select " + read)) {
                row.next();
                for (int i = 1; i <= variables.size(); i++) {
                    before.add(row.getString(i));
                }
            }
        }
        SessionVariables session = new SessionVariables(connection, driverTimeout, variables, before);
        session.lower();
        return session;
    }

    @Override
    public Duration driverTimeout() {
        return driverTimeout;
    }

    @Override
    public void lift() throws SQLException {
        assign(variables.stream().map(Variable::unlimited).toList());
    }

    @Override
    public void lower() throws SQLException {
        assign(variables.stream().map(Variable::limit).toList());
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            assign(before);
        }
    }

    private void assign(List<String> values) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < values.size(); i++) {
                statement.execute(variables.get(i).assignment().formatted(values.get(i)));
            }
        }
    }

    /**
     * A variable.
     *
     * @param expression what reads it
     * @param assignment what sets it, with {@code %s} for the value
     * @param limit the value that limits
     * @param unlimited the value for statements that may wait as long as it takes
     */
    public record Variable(String expression, String assignment, String limit, String unlimited) {}
}
