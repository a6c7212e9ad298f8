package dev.migrate.engine;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;

/** The table with one row per applied head; every change of it expects to match exactly one row. */
final class VersionTable {

    private final Bookkeeping bookkeeping;

    VersionTable(Bookkeeping bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    /** Returns the table's name as it stands in SQL. */
    String sql() {
        return bookkeeping.versionSql();
    }

    Set<String> heads(Connection connection) throws SQLException {
        Set<String> heads = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version_num from " + bookkeeping.versionSql())) {
            while (rows.next()) {
                heads.add(rows.getString(1));
            }
        }
        return heads;
    }

    /** Changes the rows as the transition says, deletes first, so that no key is there twice; the caller commits. */
    void apply(Connection connection, HeadsTransition transition) throws SQLException {
        String table = bookkeeping.versionSql();
        for (String head : transition.deletes()) {
            execute(connection, "delete from " + table + " where version_num = ?", head);
        }
        for (HeadsTransition.Update update : transition.updates()) {
            execute(
                    connection,
                    "update " + table + " set version_num = ? where version_num = ?",
                    update.to(),
                    update.from());
        }
        for (String head : transition.inserts()) {
            execute(connection, "insert into " + table + " (version_num) values (?)", head);
        }
    }

    /** Empties the table; the caller commits. */
    void purge(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from " + bookkeeping.versionSql());
        }
    }

    private void execute(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            int rows = statement.executeUpdate();
            if (rows != 1) {
                throw new MigrateException(
                        "The version table '" + bookkeeping.versionTable() + "' changed while this run was on: '" + sql
                                + "' for " + String.join(" and ", parameters) + " matched " + rows + " rows.",
                        "Somebody wrote to it without the lock. Look at its rows and at the journal, then start again.");
            }
        }
    }
}
