package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.StepGuard;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Switches foreign keys off before the transaction of a revision that copies tables, since SQLite doesn't allow that
 * inside, and checks them before the commit.
 *
 * <p>The revision says so itself by {@code pragma foreign_keys = off}, also one that somebody wrote as SQL. Code may copy
 * tables at any time, so it always runs without foreign keys.
 */
final class SqliteStepGuard implements StepGuard {

    private static final String WRONG_ROWS =
            "select \"table\" || ' refer to no row of ' || parent, count(*) from pragma_foreign_key_check group by 1";

    @Override
    public Guarded open(Connection connection, String ownTable, List<SqlStatement> statements, boolean code)
            throws SQLException {
        connection.setAutoCommit(true);
        boolean enforced = isOn(connection, "foreign_keys");
        boolean off = enforced && (code || statements.stream().anyMatch(SqliteStepGuard::switchesOff));
        Session session = new Session(
                connection,
                ownTable,
                off,
                isOn(connection, "legacy_alter_table"),
                off ? wrongRows(connection) : Map.of());
        if (off) {
            execute(connection, SqliteTableCopy.FOREIGN_KEYS_OFF);
        }
        return session;
    }

    private static boolean switchesOff(SqlStatement statement) {
        SqliteTokens tokens = SqliteTokens.of(statement.sql());
        return tokens.isWord(0, "pragma")
                && tokens.isWord(1, "foreign_keys")
                && tokens.isSymbol(2, "=")
                && tokens.isWord(3, List.of("off", "0", "false", "no"));
    }

    private static Map<String, Long> wrongRows(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WRONG_ROWS)) {
            while (row.next()) {
                rows.put(row.getString(1), row.getLong(2));
            }
        }
        return rows;
    }

    private static boolean isOn(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma " + pragma)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * The session with what it was before.
     *
     * @param connection the session
     * @param ownTable a table that can be written to
     * @param off whether foreign keys were switched off
     * @param legacy whether tables were renamed in the old way before
     * @param wrongBefore the rows that referred to nothing before, counted by their tables
     */
    private record Session(
            Connection connection, String ownTable, boolean off, boolean legacy, Map<String, Long> wrongBefore)
            implements Guarded {

        /**
         * Takes the place of the one writer at once, as {@code begin immediate} does: a transaction that reads first can
         * be refused when it writes, without any waiting.
         */
        @Override
        public void begun() throws SQLException {
            execute(connection, "delete from " + ownTable + " where 1 = 0");
        }

        @Override
        public void beforeCommit() throws SQLException {
            if (!off) {
                return;
            }
            for (Map.Entry<String, Long> wrong : wrongRows(connection).entrySet()) {
                long more = wrong.getValue() - wrongBefore.getOrDefault(wrong.getKey(), 0L);
                if (more > 0) {
                    throw new SQLException("FOREIGN KEY constraint failed: " + more + " rows of " + wrong.getKey()
                            + " (foreign keys are not enforced while a table is copied or code runs, so delete or change"
                            + " referring rows in a revision of their own)");
                }
            }
        }

        @Override
        public void close() throws SQLException {
            if (connection.isClosed()) {
                return;
            }
            connection.setAutoCommit(true);
            execute(connection, "pragma legacy_alter_table = " + (legacy ? "on" : "off"));
            if (off) {
                execute(connection, "pragma foreign_keys = on");
            }
        }
    }
}
