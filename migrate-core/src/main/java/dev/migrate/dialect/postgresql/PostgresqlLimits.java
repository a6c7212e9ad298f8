package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.Blocker;
import dev.migrate.dialect.LimitedSession;
import dev.migrate.dialect.SessionLimits;
import dev.migrate.dialect.SessionVariables;
import dev.migrate.dialect.SessionVariables.Variable;
import dev.migrate.dialect.StatementLimits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Limits by {@code lock_timeout} and {@code statement_timeout}, once for a run, or in each transaction where a proxy may give
 * each another session.
 */
final class PostgresqlLimits implements SessionLimits {

    /** Lock not available, deadlock detected, could not serialize. */
    private static final Set<String> CONTENTION = Set.of("55P03", "40P01", "40001");

    private static final String HOLDERS = """
            select a.pid, coalesce(nullif(a.application_name, ''), a.backend_type), a.usename, coalesce(a.state, 'active'),
                   extract(epoch from clock_timestamp() - a.xact_start)::bigint,
                   left(regexp_replace(a.query, '\\s+', ' ', 'g'), 100)
            from pg_catalog.pg_stat_activity a
            where a.pid <> pg_catalog.pg_backend_pid() and a.datname = pg_catalog.current_database()
              and exists (
                select 1 from pg_catalog.pg_locks l
                join pg_catalog.pg_class c on c.oid = l.relation
                join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                where l.pid = a.pid and l.granted and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                  and (? or position(lower(c.relname) in lower(?)) > 0))
            order by a.xact_start limit 3""";

    @Override
    public LimitedSession open(Connection connection, StatementLimits limits, boolean pooled) throws SQLException {
        List<Variable> variables = new ArrayList<>();
        List<String> local = new ArrayList<>();
        add(variables, local, "lock_timeout", limits.lockTimeout());
        add(variables, local, "statement_timeout", limits.timeout());
        return pooled ? new Local(connection, local) : SessionVariables.set(connection, Duration.ZERO, variables);
    }

    private static void add(List<Variable> variables, List<String> local, String name, Duration limit) {
        if (!limit.isZero()) {
            String value = limit.toMillis() + "ms";
            String unlimited = name.equals("lock_timeout") ? "0" : value;
            variables.add(new Variable("current_setting('" + name + "')", "set " + name + " = '%s'", value, unlimited));
            local.add("set local " + name + " = '" + value + "'");
        }
    }

    @Override
    public boolean isContention(SQLException failure) {
        return failure.getSQLState() != null && CONTENTION.contains(failure.getSQLState());
    }

    /** A table is often named in the statement; where none is, as with what a key references, everybody is asked for. */
    @Override
    public List<Blocker> blockers(Connection connection, String sql) throws SQLException {
        List<Blocker> named = holders(connection, sql, false);
        return named.isEmpty() ? holders(connection, sql, true) : named;
    }

    private static List<Blocker> holders(Connection connection, String sql, boolean any) throws SQLException {
        List<Blocker> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(HOLDERS)) {
            statement.setBoolean(1, any);
            statement.setString(2, sql);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Long seconds = row.getObject(5, Long.class);
                    found.add(new Blocker(
                            row.getString(1),
                            row.getString(2) + ", user " + row.getString(3),
                            row.getString(4),
                            (seconds == null) ? null : Duration.ofSeconds(seconds),
                            row.getString(6),
                            "select pg_terminate_backend(" + row.getString(1) + ")"));
                }
            }
        }
        return found;
    }

    /** Limits each transaction by itself, so that no session keeps it. */
    private record Local(Connection connection, List<String> assignments) implements LimitedSession {

        @Override
        public Duration driverTimeout() {
            return Duration.ZERO;
        }

        @Override
        public void begun() throws SQLException {
            if (!assignments.isEmpty()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(String.join("; ", assignments));
                }
            }
        }

        @Override
        public void close() {
            // The limits went with their transactions.
        }
    }
}
