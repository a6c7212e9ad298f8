package dev.migrate.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes the journal: rows are appended, and only the run that opened a row closes it. */
final class Journal {

    private final Bookkeeping bookkeeping;

    Journal(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    /** Appends a row; the caller commits. */
    void append(Connection connection, JournalEntry entry, @Nullable String downgradeSql) throws SQLException {
        String sql = "insert into " + bookkeeping.historySql() + " (" + JournalColumns.ALL.names()
                + ", downgrade_sql) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                + bookkeeping.instants().place() + ", ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int i = 0;
            statement.setLong(++i, entry.sequence());
            statement.setString(++i, entry.revision());
            statement.setString(++i, entry.direction().label());
            statement.setString(++i, entry.outcome().label());
            statement.setString(++i, String.join(",", entry.headsBefore()));
            statement.setString(++i, String.join(",", entry.headsAfter()));
            statement.setString(++i, entry.message());
            statement.setString(++i, entry.checksum());
            statement.setString(++i, entry.canonicalChecksum());
            statement.setInt(++i, entry.steps());
            statement.setInt(++i, entry.stepsDone());
            statement.setString(++i, entry.stepsDigest());
            bookkeeping.instants().set(statement, ++i, entry.startedAt());
            statement.setLong(++i, entry.durationMs());
            statement.setString(++i, entry.databaseUser());
            statement.setString(++i, entry.host());
            statement.setString(++i, entry.application());
            statement.setString(++i, entry.toolVersion());
            statement.setString(++i, entry.error());
            statement.setString(++i, downgradeSql);
            statement.executeUpdate();
        }
    }

    /** Notes how far an open row's movement is; the caller commits. */
    void progress(Connection connection, long sequence, int stepsDone, String stepsDigest) throws SQLException {
        String sql = "update " + bookkeeping.historySql() + " set steps_done = ?, steps_digest = ? where sequence = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, stepsDone);
            statement.setString(2, stepsDigest);
            statement.setLong(3, sequence);
            statement.executeUpdate();
        }
    }

    /** Closes an open row; the caller commits. */
    void close(
            Connection connection,
            long sequence,
            Outcome outcome,
            Instant startedAt,
            Instant now,
            @Nullable String error)
            throws SQLException {
        String sql = "update " + bookkeeping.historySql()
                + " set outcome = ?, duration_ms = ?, error = ? where sequence = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, outcome.label());
            statement.setLong(2, now.toEpochMilli() - startedAt.toEpochMilli());
            statement.setString(3, error);
            statement.setLong(4, sequence);
            statement.executeUpdate();
        }
    }
}
