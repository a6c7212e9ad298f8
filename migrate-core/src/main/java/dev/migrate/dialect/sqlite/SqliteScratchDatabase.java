package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.ScratchDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A file of its own in a temporary folder; a database in memory would end with each of its connections. */
final class SqliteScratchDatabase implements ScratchDatabase {

    private final Path folder;
    private final String url;

    private SqliteScratchDatabase(Path folder, String url) {
        this.folder = folder;
        this.url = url;
    }

    static ScratchDatabase create(ConnectionSource connections) throws SQLException {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma foreign_keys")) {
            boolean enforced = row.next() && row.getBoolean(1);
            Path folder = Files.createTempDirectory("migrate-replay");
            String url = "jdbc:sqlite:" + folder.resolve("replay.db") + (enforced ? "?foreign_keys=on" : "");
            return new SqliteScratchDatabase(folder, url);
        } catch (IOException ex) {
            throw new SQLException("There is no place for a temporary database.", ex);
        }
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() throws SQLException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException ex) {
            throw new SQLException("The temporary database '" + folder + "' can't be deleted.", ex);
        }
    }
}
