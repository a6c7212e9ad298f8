package dev.migrate.engine;

import dev.migrate.dialect.InstantColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of the journal's rows is read: times, names and texts take a server, and a driver, longer than all that decides
 * whether there is something to do. Values are taken by position, since drivers search for each name in each row.
 */
enum JournalColumns {

    /** All but the statements of a downgrade. */
    ALL("sequence, revision, direction, outcome, heads_before, heads_after, message, checksum, canonical_checksum,"
            + " steps, steps_done, steps_digest, started_at, duration_ms, database_user, host, application,"
            + " tool_version, error") {

        @Override
        JournalEntry entry(ResultSet row, int before, InstantColumn instants) throws SQLException {
            return new JournalEntry(
                    row.getLong(before + 1),
                    row.getString(before + 2),
                    Direction.of(row.getString(before + 3)),
                    Outcome.of(row.getString(before + 4)),
                    heads(text(row, before + 5)),
                    heads(text(row, before + 6)),
                    text(row, before + 7),
                    row.getString(before + 8),
                    row.getString(before + 9),
                    row.getInt(before + 10),
                    row.getInt(before + 11),
                    row.getString(before + 12),
                    instants.get(row, STARTED_AT),
                    row.getLong(before + 14),
                    text(row, before + 15),
                    text(row, before + 16),
                    text(row, before + 17),
                    row.getString(before + 18),
                    row.getString(before + 19));
        }
    },

    /** What decides whether there is something to do, and what is said of a row then. */
    DECISIVE("sequence, revision, direction, outcome, checksum, canonical_checksum, steps, steps_done, started_at,"
            + " database_user, host") {

        @Override
        JournalEntry entry(ResultSet row, int before, InstantColumn instants) throws SQLException {
            return new JournalEntry(
                    row.getLong(before + 1),
                    row.getString(before + 2),
                    Direction.of(row.getString(before + 3)),
                    Outcome.of(row.getString(before + 4)),
                    List.of(),
                    List.of(),
                    "",
                    row.getString(before + 5),
                    row.getString(before + 6),
                    row.getInt(before + 7),
                    row.getInt(before + 8),
                    null,
                    instants.get(row, STARTED_AT),
                    0,
                    text(row, before + 10),
                    text(row, before + 11),
                    "",
                    "",
                    null);
        }
    },

    /** What is enough to see that every revision ended well, and that nothing is to do. */
    GLANCE("sequence, revision, direction, outcome, checksum") {

        @Override
        JournalEntry entry(ResultSet row, int before, InstantColumn instants) throws SQLException {
            return new JournalEntry(
                    row.getLong(before + 1),
                    row.getString(before + 2),
                    Direction.of(row.getString(before + 3)),
                    Outcome.of(row.getString(before + 4)),
                    List.of(),
                    List.of(),
                    "",
                    row.getString(before + 5),
                    null,
                    0,
                    0,
                    null,
                    Instant.EPOCH,
                    0,
                    "",
                    "",
                    "",
                    "",
                    null);
        }
    };

    private static final String STARTED_AT = "started_at";

    private final String names;

    JournalColumns(String names) {
        this.names = names;
    }

    /** Returns the names as they stand in an insert. */
    String names() {
        return names;
    }

    /** Returns the names as they stand in a select list. */
    String selected(InstantColumn instants) {
        return names.replace(STARTED_AT, instants.selected(STARTED_AT));
    }

    /**
     * Returns a row of which these columns were selected.
     *
     * @param before how many other columns stand before them
     */
    abstract JournalEntry entry(ResultSet row, int before, InstantColumn instants) throws SQLException;

    /** Oracle gives back a text without characters as null. */
    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable String text = row.getString(column);
        return (text == null) ? "" : text;
    }

    private static List<String> heads(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
