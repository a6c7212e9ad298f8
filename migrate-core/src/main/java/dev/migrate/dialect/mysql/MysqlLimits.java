package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Blocker;
import dev.migrate.dialect.LimitedSession;
import dev.migrate.dialect.SessionLimits;
import dev.migrate.dialect.SessionVariables;
import dev.migrate.dialect.SessionVariables.Variable;
import dev.migrate.dialect.StatementLimits;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Limits by {@code lock_wait_timeout}, which is about the locks of DDL and counted in whole seconds, and by {@code
 * max_statement_time} where there is one; MySQL has that for queries only, so there the driver stops the statement.
 *
 * @param flavor which of the two servers it is
 */
record MysqlLimits(MysqlFlavor flavor) implements SessionLimits {

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    /** Whoever has a transaction may have the lock of a table that it read. */
    private static final String TRANSACTIONS = """
            select p.id, concat(coalesce(p.user, ''), '@', coalesce(p.host, '')), lower(p.command),
                   timestampdiff(second, t.trx_started, now()), left(coalesce(p.info, ''), 100)
            from information_schema.innodb_trx t
            join information_schema.processlist p on p.id = t.trx_mysql_thread_id
            where p.id <> connection_id()
            order by t.trx_started limit 3""";

    @Override
    public LimitedSession open(Connection connection, StatementLimits limits, boolean pooled) throws SQLException {
        List<Variable> variables = new ArrayList<>();
        if (!limits.lockTimeout().isZero()) {
            long seconds = Math.max(1, limits.lockTimeout().plusMillis(999).toSeconds());
            variables.add(number("lock_wait_timeout", Long.toString(seconds)));
        }
        boolean byServer = flavor.mariadb() && !limits.timeout().isZero();
        if (byServer) {
            variables.add(number(
                    "max_statement_time",
                    BigDecimal.valueOf(limits.timeout().toMillis(), 3).toPlainString()));
        }
        return SessionVariables.set(connection, byServer ? Duration.ZERO : limits.timeout(), variables);
    }

    private static Variable number(String name, String value) {
        return new Variable("@@session." + name, "set session " + name + " = %s", value, value);
    }

    @Override
    public boolean isContention(SQLException failure) {
        return failure.getErrorCode() == LOCK_WAIT_TIMEOUT || failure.getErrorCode() == DEADLOCK;
    }

    @Override
    public List<Blocker> blockers(Connection connection, String sql) throws SQLException {
        List<Blocker> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TRANSACTIONS)) {
            while (row.next()) {
                found.add(new Blocker(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Duration.ofSeconds(row.getLong(4)),
                        row.getString(5).strip(),
                        "kill " + row.getString(1)));
            }
        }
        return found;
    }
}
