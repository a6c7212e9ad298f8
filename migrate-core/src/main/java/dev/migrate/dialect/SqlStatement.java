package dev.migrate.dialect;

import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;

/**
 * One statement that is ready to run, pointing back to the change that it comes from.
 *
 * @param sql the statement without its delimiter
 * @param transactional whether the database allows it inside a transaction
 * @param comment what it does, in a few words on one line, for plans and logs
 * @param source the change with its file and line
 * @param location where the statement itself is; below the change's own line where the change is a script
 */
public record SqlStatement(String sql, boolean transactional, String comment, Change source, SourceLocation location) {

    /** Returns a statement that may run inside a transaction, at the change's own line. */
    public static SqlStatement of(String sql, String comment, Change source) {
        return new SqlStatement(sql, true, comment, source, source.location());
    }

    /** Returns the same statement that the database refuses inside a transaction. */
    public SqlStatement outsideTransaction() {
        return new SqlStatement(sql, false, comment, source, location);
    }
}
