package dev.migrate.dialect.h2;

import dev.migrate.dialect.LimitedSession;
import dev.migrate.dialect.SessionLimits;
import dev.migrate.dialect.SessionVariables;
import dev.migrate.dialect.SessionVariables.Variable;
import dev.migrate.dialect.StatementLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Limits by the session's {@code LOCK_TIMEOUT}; the driver stops what runs too long. */
final class H2Limits implements SessionLimits {

    private static final int LOCK_TIMEOUT = 50200;
    private static final int DEADLOCK = 40001;

    @Override
    public LimitedSession open(Connection connection, StatementLimits limits, boolean pooled) throws SQLException {
        Duration wait = limits.lockTimeout();
        String ms = Long.toString(wait.toMillis());
        List<Variable> variables =
                wait.isZero() ? List.of() : List.of(new Variable("lock_timeout()", "set lock_timeout %s", ms, ms));
        return SessionVariables.set(connection, limits.timeout(), variables);
    }

    @Override
    public boolean isContention(SQLException failure) {
        return failure.getErrorCode() == LOCK_TIMEOUT || failure.getErrorCode() == DEADLOCK;
    }
}
