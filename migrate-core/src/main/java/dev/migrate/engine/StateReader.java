package dev.migrate.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Looks where a database stands, in at most three statements and without writing anything. */
final class StateReader {

    private final Bookkeeping bookkeeping;

    StateReader(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    DatabaseState read(Connection connection) throws SQLException {
        Bookkeeping.Existing tables = bookkeeping.existing(connection);
        Set<String> heads = heads(connection, tables);
        List<JournalEntry> entries = tables.history()
                ? new JournalReader(bookkeeping).latestPerRevision(connection, JournalColumns.ALL)
                : List.of();
        return DatabaseState.of(tables, heads, entries);
    }

    /**
     * Returns the same with entries that tell no more than what became of each revision and from which source: enough to see
     * that there is nothing to do, and to nobody to say anything.
     */
    DatabaseState glance(Connection connection) throws SQLException {
        Bookkeeping.Existing tables = bookkeeping.existing(connection);
        Set<String> heads = heads(connection, tables);
        List<JournalEntry> entries = tables.history()
                ? new JournalReader(bookkeeping).latestPerRevision(connection, JournalColumns.GLANCE)
                : List.of();
        return DatabaseState.of(tables, heads, entries);
    }

    /** Returns what a glance has seen with all that the journal tells by now, in one statement more. */
    DatabaseState read(Connection connection, DatabaseState glance) throws SQLException {
        return glance.last().isEmpty()
                ? glance
                : DatabaseState.of(
                        glance.tables(),
                        glance.heads(),
                        new JournalReader(bookkeeping).latestPerRevision(connection, JournalColumns.ALL));
    }

    /** Returns the same as if the journal were empty, for those who only want to know what is applied. */
    DatabaseState readHeads(Connection connection) throws SQLException {
        Bookkeeping.Existing tables = bookkeeping.existing(connection);
        return DatabaseState.of(tables, heads(connection, tables), List.of());
    }

    private Set<String> heads(Connection connection, Bookkeeping.Existing tables) throws SQLException {
        return tables.version() ? new VersionTable(bookkeeping).heads(connection) : Set.of();
    }
}
