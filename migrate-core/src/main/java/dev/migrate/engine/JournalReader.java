package dev.migrate.engine;

import dev.migrate.dialect.InstantColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the journal, each time in one statement. */
final class JournalReader {

    /** MySQL's driver refuses to limit the rows to more than this, and no journal has as many. */
    private static final int MOST_ROWS = 50_000_000;

    private final Bookkeeping bookkeeping;

    JournalReader(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    /** Returns each revision's last row and its last row that succeeded, oldest first. */
    List<JournalEntry> latestPerRevision(Connection connection, JournalColumns columns) throws SQLException {
        String table = bookkeeping.historySql();
        String sql = """
                select %s from %s
                where sequence in (select max(sequence) from %s group by revision)
                or sequence in (select max(sequence) from %s where outcome = 'succeeded' group by revision)
                order by sequence""".formatted(columns.selected(bookkeeping.instants()), table, table, table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return entries(statement, columns);
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
        String sql = "select " + JournalColumns.ALL.selected(bookkeeping.instants()) + " from "
                + bookkeeping.historySql() + " order by sequence desc";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            long rows = (long) offset + limit;
            if (rows <= MOST_ROWS) {
                statement.setMaxRows((int) rows);
            }
            List<JournalEntry> newest = entries(statement, JournalColumns.ALL);
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

    private List<JournalEntry> entries(PreparedStatement statement, JournalColumns columns) throws SQLException {
        InstantColumn instants = bookkeeping.instants();
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(columns.entry(row, 0, instants));
            }
        }
        return entries;
    }
}
