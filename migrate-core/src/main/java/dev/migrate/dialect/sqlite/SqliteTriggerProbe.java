package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds out which triggers can't run.
 *
 * <p>SQLite reads all of them, wherever they are, when it renames a table, but doesn't look for the columns that they write
 * to. It does when it prepares a statement that fires them, which {@code explain} has it do without running anything.
 */
final class SqliteTriggerProbe {

    private static final String RENAMING = "rename a table";

    private final Connection connection;

    SqliteTriggerProbe(Connection connection) {
        this.connection = connection;
    }

    /** Returns what can't be done, each with the reason; a view without a trigger for it can't be written to either. */
    Map<String, String> broken() throws SQLException {
        Map<String, String> broken = new LinkedHashMap<>();
        probeRenaming(broken);
        Set<String> tables = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (SqliteObject trigger : new SqliteCatalogue(connection).all("trigger")) {
            tables.add(trigger.table());
        }
        for (String table : tables) {
            probe(table, broken);
        }
        return broken;
    }

    private void probeRenaming(Map<String, String> broken) throws SQLException {
        execute("create table migrate_probe (a)");
        try {
            execute("alter table migrate_probe rename to migrate_probe_renamed");
            execute("drop table migrate_probe_renamed");
        } catch (SQLException ex) {
            broken.put(RENAMING, String.valueOf(ex.getMessage()));
            execute("drop table migrate_probe");
        }
    }

    private void probe(String table, Map<String, String> broken) {
        String name = quoted(table);
        try {
            List<String> columns = columns(table);
            String list = String.join(", ", columns);
            String same = String.join(
                    ", ",
                    columns.stream().map((column) -> column + " = " + column).toList());
            explain(
                    "insert into " + name + " (" + list + ") select " + list + " from " + name,
                    "insert " + table,
                    broken);
            explain("update " + name + " set " + same, "update " + table, broken);
        } catch (SQLException ex) {
            broken.put("read " + table, String.valueOf(ex.getMessage()));
        }
        explain("delete from " + name, "delete " + table, broken);
    }

    private void explain(String sql, String what, Map<String, String> broken) {
        try {
            execute("explain " + sql);
        } catch (SQLException ex) {
            broken.put(what, String.valueOf(ex.getMessage()));
        }
    }

    /** A trigger may be for some columns only, so all that can be written to are named. */
    private List<String> columns(String table) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select name from pragma_table_xinfo(?) where hidden = 0")) {
            statement.setString(1, table);
            List<String> columns = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(quoted(row.getString(1)));
                }
            }
            return columns;
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
