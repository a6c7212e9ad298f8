package dev.migrate.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL whose commits are on the disk when they return, as in production. */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private int databases;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Server start() {
        try {
            return new Server(EmbeddedPostgres.builder()
                    // The library that starts it turns both off, so a commit would return before it is on the disk.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_locks_per_transaction", "1024")
                    .start());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Creates an empty database, and returns its URL. */
    String newDatabase() {
        String name = "b" + ++databases;
        execute(url("postgres"), "create database " + name + " template template0");
        return url(name);
    }

    void drop(String url) {
        String name = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
        execute(url("postgres"), "drop database " + name + " with (force)");
    }

    /** Returns the pool that everybody gets. */
    static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    static void execute(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Returns a wire to this server that counts round trips; the caller closes it. */
    RoundTrips wire() {
        return RoundTrips.to(postgres.getPort());
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database + "?user=postgres";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
