package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A database in the memory of this process under a name that nobody else knows. */
public final class MemoryDatabase implements ScratchDatabase {

    private final String url;
    private final Connection keptOpen;

    private MemoryDatabase(String url, Connection keptOpen) {
        this.url = url;
        this.keptOpen = keptOpen;
    }

    /**
     * Creates the database.
     *
     * @param prefix what comes before the name in its JDBC URL
     * @param settings what comes after it
     */
    public static MemoryDatabase create(String prefix, String settings) throws SQLException {
        String url = prefix + "migrate_replay_" + UUID.randomUUID().toString().replace("-", "") + settings;
        return new MemoryDatabase(url, DriverManager.getConnection(url));
    }

    @Override
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() throws SQLException {
        try (keptOpen;
                Statement statement = keptOpen.createStatement()) {
            statement.execute("shutdown");
        }
    }
}
