package dev.migrate.dialect.mysql;

import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.KeptConnection;
import dev.migrate.dialect.ScratchDatabase;
import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A database of its own on the same server, with the same character set, dropped in the end. */
final class MysqlScratchDatabase implements ScratchDatabase {

    private final Connection connection;
    private final @Nullable String before;
    private final String name;

    private MysqlScratchDatabase(Connection connection, @Nullable String before, String name) {
        this.connection = connection;
        this.before = before;
        this.name = name;
    }

    static ScratchDatabase create(ConnectionSource connections) throws SQLException {
        Connection connection = connections.open();
        String name = "migrate_replay_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try {
            String before = connection.getCatalog();
            try (Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + characterSet(statement));
            }
            connection.setCatalog(name);
            return new MysqlScratchDatabase(connection, before, name);
        } catch (SQLException ex) {
            try (connection) {
                throw new MigrateException(
                        "Revisions can't be replayed here: a database for them could not be created ("
                                + String.valueOf(ex.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("") + ").",
                        List.of(),
                        "Let the user create databases whose names begin with 'migrate_replay_', or compare with a database"
                                + " that is at the heads.",
                        ex);
            }
        }
    }

    private static String characterSet(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select @@character_set_database, @@collation_database")) {
            row.next();
            return " character set " + row.getString(1) + " collate " + row.getString(2);
        }
    }

    @Override
    public Connection open() {
        return KeptConnection.of(connection);
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + name);
            if (before != null) {
                connection.setCatalog(before);
            }
        }
    }
}
