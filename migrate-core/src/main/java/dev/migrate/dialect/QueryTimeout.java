package dev.migrate.dialect;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A limit on a JDBC statement, taken back at its end: some drivers keep it with the session. */
final class QueryTimeout implements AutoCloseable {

    private final Statement statement;
    private final boolean limited;

    private QueryTimeout(Statement statement, boolean limited) {
        this.statement = statement;
        this.limited = limited;
    }

    /** Sets the limit, which JDBC counts in whole seconds, so a part of one counts as one. */
    static QueryTimeout of(Statement statement, Duration timeout) throws SQLException {
        if (timeout.isZero()) {
            return new QueryTimeout(statement, false);
        }
        statement.setQueryTimeout(Math.toIntExact(timeout.plusMillis(999).toSeconds()));
        return new QueryTimeout(statement, true);
    }

    @Override
    public void close() throws SQLException {
        if (limited) {
            statement.setQueryTimeout(0);
        }
    }
}
