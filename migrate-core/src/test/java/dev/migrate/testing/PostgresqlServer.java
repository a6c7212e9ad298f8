package dev.migrate.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL server for all tests of this process: a container where Docker runs, else the binaries from the
 * repository of Maven artifacts.
 */
final class PostgresqlServer {

    private static final String IMAGE = "postgres:18-alpine";

    /** So many databases are kept at a time: more than one test needs, and few enough to stop the server quickly. */
    private static final int KEPT = 40;

    private final String urlPattern;
    private final Queue<String> databases = new ConcurrentLinkedQueue<>();

    private PostgresqlServer(String urlPattern) {
        this.urlPattern = urlPattern;
    }

    static TestDatabase newDatabase() {
        String name = DatabaseNames.next();
        PostgresqlServer server = Holder.SERVER;
        try (Connection connection = DriverManager.getConnection(server.urlPattern.formatted("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template template0");
            server.databases.add(name);
            if (server.databases.size() > KEPT) {
                statement.execute("drop database if exists " + server.databases.remove() + " with (force)");
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return new TestDatabase("PostgreSQL", server.urlPattern.formatted(name));
    }

    private static PostgresqlServer start() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return startContainer();
        }
        System.out.println("Docker isn't running: PostgreSQL 18 is started from its Maven artifact instead.");
        return startBinaries();
    }

    @SuppressWarnings("resource") // Lives until the process ends; the container library removes it.
    private static PostgresqlServer startContainer() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
        container.start();
        return new PostgresqlServer("jdbc:postgresql://%s:%d/%%s?user=%s&password=%s"
                .formatted(
                        container.getHost(),
                        container.getFirstMappedPort(),
                        container.getUsername(),
                        container.getPassword()));
    }

    /** The library stops the server when the process ends. */
    private static PostgresqlServer startBinaries() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new PostgresqlServer("jdbc:postgresql://localhost:" + postgres.getPort() + "/%s?user=postgres");
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static final class Holder {

        private static final PostgresqlServer SERVER = start();
    }
}
