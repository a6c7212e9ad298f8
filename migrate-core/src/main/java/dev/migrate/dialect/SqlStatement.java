package dev.migrate.dialect;

import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One statement that is ready to run, pointing back to the change that it comes from.
 *
 * <p>The rows of a file are one statement, too: it runs as many smaller ones, made only then, and counts as one step,
 * which happens whole or not at all wherever rows can be rolled back. Its text is a summary that no database takes.
 *
 * @param sql the statement without its delimiter
 * @param transactional whether the database allows it inside a transaction
 * @param comment what it does, in a few words on one line, for plans and logs
 * @param source the change with its file and line
 * @param location where the statement itself is; below the change's own line where the change is a script
 * @param batches what runs instead of the text, or {@code null} where that is the text itself
 */
public record SqlStatement(
        String sql,
        boolean transactional,
        String comment,
        Change source,
        SourceLocation location,
        @Nullable RowBatches batches) {

    /** Creates a statement that runs as its text says. */
    public SqlStatement(String sql, boolean transactional, String comment, Change source, SourceLocation location) {
        this(sql, transactional, comment, source, location, null);
    }

    /** Returns a statement that may run inside a transaction, at the change's own line. */
    public static SqlStatement of(String sql, String comment, Change source) {
        return new SqlStatement(sql, true, comment, source, source.location());
    }

    /** Returns the same statement that the database refuses inside a transaction. */
    public SqlStatement outsideTransaction() {
        return new SqlStatement(sql, false, comment, source, location, batches);
    }

    /** Returns the statements that really run, one after the other: this one, or those of its rows. The caller closes it. */
    public Stream<SqlStatement> parts() {
        return (batches == null) ? Stream.of(this) : batches.open().map((rows) -> batches.statement(rows));
    }
}
