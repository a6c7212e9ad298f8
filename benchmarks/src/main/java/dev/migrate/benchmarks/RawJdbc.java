package dev.migrate.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The floor: each statement in a transaction with a row of a journal, and nothing else. Whoever keeps a journal can't do less.
 */
final class RawJdbc implements Contender {

    private int revisions;

    @Override
    public String name() {
        return "raw JDBC";
    }

    @Override
    public void write(Path folder, int count) {
        revisions = count;
    }

    @Override
    public Runnable open(DataSource database, Path folder) {
        return () -> upgrade(database);
    }

    private void upgrade(DataSource database) {
        try (Connection connection = database.getConnection()) {
            if (done(connection) < revisions) {
                apply(connection);
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static int done(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists journal (number int primary key, at timestamptz, text varchar(200))");
            try (ResultSet row = statement.executeQuery("select coalesce(max(number), 0) from journal")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private void apply(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (int number = 1; number <= revisions; number++) {
            try (Statement statement = connection.createStatement();
                    PreparedStatement journal =
                            connection.prepareStatement("insert into journal values (?, now(), ?)")) {
                String sql = Contender.statement(number);
                statement.execute(sql);
                journal.setInt(1, number);
                journal.setString(2, sql);
                journal.executeUpdate();
            }
            connection.commit();
        }
        connection.setAutoCommit(true);
    }
}
