package dev.migrate.engine;

import dev.migrate.dialect.InstantColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

    /** What decides, where all is well, that there is nothing to do; times and names take a server longer than all of it. */
    private static final String GLANCE = "sequence, revision, direction, outcome, checksum, steps, steps_done";

    private static final String STARTED_AT = "started_at";

    /** MySQL's driver refuses to limit the rows to more than this, and no journal has as many. */
    private static final int MOST_ROWS = 50_000_000;

    private final Bookkeeping bookkeeping;

    JournalReader(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    /** Returns each revision's last row and its last row that succeeded, oldest first. */
    List<JournalEntry> latestPerRevision(Connection connection) throws SQLException {
        return latestPerRevision(connection, selected(), (row) -> entry(row, bookkeeping.instants()));
    }

    /** Returns the same rows without what is only needed to say something about them. */
    List<JournalEntry> glance(Connection connection) throws SQLException {
        return latestPerRevision(connection, GLANCE, JournalReader::glanced);
    }

    private List<JournalEntry> latestPerRevision(Connection connection, String columns, RowReader reader)
            throws SQLException {
        String table = bookkeeping.historySql();
        String sql = """
                select %s from %s
                where sequence in (select max(sequence) from %s group by revision)
                or sequence in (select max(sequence) from %s where outcome = 'succeeded' group by revision)
                order by sequence""".formatted(columns, table, table, table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return entries(statement, reader);
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
            List<JournalEntry> newest = entries(statement, (row) -> entry(row, bookkeeping.instants()));
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

    private static List<JournalEntry> entries(PreparedStatement statement, RowReader reader) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(reader.read(row));
            }
        }
        return entries;
    }

    /** Returns a row of {@link #COLUMNS}; by position, since drivers search for each name in each row. */
    private static JournalEntry entry(ResultSet row, InstantColumn instants) throws SQLException {
        return new JournalEntry(
                row.getLong(1),
                row.getString(2),
                Direction.of(row.getString(3)),
                Outcome.of(row.getString(4)),
                heads(text(row, 5)),
                heads(text(row, 6)),
                text(row, 7),
                row.getString(8),
                row.getString(9),
                row.getInt(10),
                row.getInt(11),
                row.getString(12),
                instants.get(row, STARTED_AT),
                row.getLong(14),
                text(row, 15),
                text(row, 16),
                text(row, 17),
                row.getString(18),
                row.getString(19));
    }

    /** Returns a row of {@link #GLANCE}. */
    private static JournalEntry glanced(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong(1),
                row.getString(2),
                Direction.of(row.getString(3)),
                Outcome.of(row.getString(4)),
                List.of(),
                List.of(),
                "",
                row.getString(5),
                null,
                row.getInt(6),
                row.getInt(7),
                null,
                Instant.EPOCH,
                0,
                "",
                "",
                "",
                "",
                null);
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
                text(row, row.findColumn("database_user")),
                text(row, row.findColumn("host")),
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
    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return (text == null) ? "" : text;
    }

    private static List<String> heads(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    /** Makes an entry of the row on which a result is. */
    @FunctionalInterface
    private interface RowReader {

        JournalEntry read(ResultSet row) throws SQLException;
    }
}
