package dev.migrate.engine;

import dev.migrate.dialect.InstantColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the journal, each time in one statement. */
final class JournalReader {

    static final String COLUMNS =
            "sequence, revision, direction, outcome, heads_before, heads_after, message, checksum,"
                    + " canonical_checksum, steps, steps_done, steps_digest, started_at, duration_ms, database_user, host,"
                    + " application, tool_version, error";

    /** What decides whether there is something to do, and what is said of a row then. */
    private static final String DECISIVE =
            "sequence, revision, direction, outcome, checksum, canonical_checksum, steps, steps_done, started_at,"
                    + " database_user, host";

    private static final String STARTED_AT = "started_at";

    /** MySQL's driver refuses to limit the rows to more than this, and no journal has as many. */
    private static final int MOST_ROWS = 50_000_000;

    private final Bookkeeping bookkeeping;

    JournalReader(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    /** Returns each revision's last row and its last row that succeeded, oldest first. */
    List<JournalEntry> latestPerRevision(Connection connection) throws SQLException {
        String table = bookkeeping.historySql();
        String sql = """
                select %s from %s
                where sequence in (select max(sequence) from %s group by revision)
                or sequence in (select max(sequence) from %s where outcome = 'succeeded' group by revision)
                order by sequence""".formatted(selected(), table, table, table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return entries(statement);
        }
    }

    /**
     * Returns at most so many rows, newest first, leaving out the newest {@code offset} ones. The driver limits the rows,
     * since databases have no common words for it.
     */
    List<JournalEntry> newest(Connection connection, int offset, int limit) throws SQLException {
        if (limit == 0) {
            return List.of(); // To the driver no rows would mean all of them.
        }
        String sql = "select " + selected() + " from " + bookkeeping.historySql() + " order by sequence desc";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            long rows = (long) offset + limit;
            if (rows <= MOST_ROWS) {
                statement.setMaxRows((int) rows);
            }
            List<JournalEntry> newest = entries(statement);
            return (offset >= newest.size()) ? List.of() : newest.subList(offset, (int) Math.min(newest.size(), rows));
        }
    }

    /** Returns the SQL that a row keeps for the way back, if it keeps any. */
    Optional<String> downgradeSql(Connection connection, long sequence) throws SQLException {
        String sql = "select downgrade_sql from " + bookkeeping.historySql() + " where sequence = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, sequence);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }

    private List<JournalEntry> entries(PreparedStatement statement) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(entry(row, bookkeeping.instants()));
            }
        }
        return entries;
    }

    /** Returns the row that was selected. */
    private static JournalEntry entry(ResultSet row, InstantColumn instants) throws SQLException {
        return new JournalEntry(
                row.getLong("sequence"),
                row.getString("revision"),
                Direction.of(row.getString("direction")),
                Outcome.of(row.getString("outcome")),
                heads(text(row, "heads_before")),
                heads(text(row, "heads_after")),
                text(row, "message"),
                row.getString("checksum"),
                row.getString("canonical_checksum"),
                row.getInt("steps"),
                row.getInt("steps_done"),
                row.getString("steps_digest"),
                instants.get(row, STARTED_AT),
                row.getLong("duration_ms"),
                text(row, "database_user"),
                text(row, "host"),
                text(row, "application"),
                row.getString("tool_version"),
                row.getString("error"));
    }

    /** Returns a row of which only {@link #decisive} was selected. */
    static JournalEntry decisive(ResultSet row, InstantColumn instants) throws SQLException {
        return new JournalEntry(
                row.getLong("sequence"),
                row.getString("revision"),
                Direction.of(row.getString("direction")),
                Outcome.of(row.getString("outcome")),
                List.of(),
                List.of(),
                "",
                row.getString("checksum"),
                row.getString("canonical_checksum"),
                row.getInt("steps"),
                row.getInt("steps_done"),
                null,
                instants.get(row, STARTED_AT),
                0,
                text(row, "database_user"),
                text(row, "host"),
                "",
                "",
                null);
    }

    private String selected() {
        return COLUMNS.replace(STARTED_AT, bookkeeping.instants().selected(STARTED_AT));
    }

    /** Returns the columns, in a select list, without which it can't be told where a database stands. */
    static String decisive(InstantColumn instants) {
        return DECISIVE.replace(STARTED_AT, instants.selected(STARTED_AT));
    }

    /** Oracle gives back a text without characters as null. */
    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return (text == null) ? "" : text;
    }

    private static List<String> heads(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
