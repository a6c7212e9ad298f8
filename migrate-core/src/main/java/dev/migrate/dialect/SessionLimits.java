package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** How the statements of a session are limited, and who was in their way. Stateless. */
public interface SessionLimits {

    /** For a database that waits as its own settings say. */
    SessionLimits NONE = (connection, limits, pooled) -> new LimitedSession.ByDriver(limits.timeout());

    /**
     * Limits a session, outside of a transaction.
     *
     * @param pooled whether what looks like one session is several ones behind a proxy, which changes them between transactions
     */
    LimitedSession open(Connection connection, StatementLimits limits, boolean pooled) throws SQLException;

    /** Whether a statement failed because others were in its way, so that it may work later; it has changed nothing then. */
    default boolean isContention(SQLException failure) {
        return false;
    }

    /**
     * Returns who holds what a statement was refused, those first that have done so for longest. Where it can't be seen what
     * exactly they hold, they are those who may be in the way.
     *
     * @param sql the statement
     */
    default List<Blocker> blockers(Connection connection, String sql) throws SQLException {
        return List.of();
    }
}
