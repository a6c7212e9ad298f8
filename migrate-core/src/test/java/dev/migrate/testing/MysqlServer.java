package dev.migrate.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * One MySQL server for all tests of this process, from the binaries that the profile {@code mysql} unpacks.
 *
 * <p>Who asks for it wants it: where it can't run, the test fails with what is missing.
 */
final class MysqlServer {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;

    private MysqlServer(int port) {
        this.port = port;
    }

    static TestDatabase newDatabase() {
        String name = DatabaseNames.next();
        MysqlServer server = Holder.SERVER;
        try (Connection connection = DriverManager.getConnection(server.url(""));
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0"); // The databases may reference each other.
            for (String schema : MariadbServer.SIDE_SCHEMAS) {
                statement.execute("drop database if exists `" + schema + "`");
            }
            statement.execute("create database " + name);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return new TestDatabase("MySQL", server.url(name), name);
    }

    private String url(String database) {
        return "jdbc:mysql://localhost:" + port + "/" + database + "?user=root&sslMode=DISABLED";
    }

    private static MysqlServer start() {
        String home = System.getProperty("mysql.home");
        if (home == null) {
            throw new IllegalStateException("There is no MySQL server here. Run Maven with '-Pmysql'.");
        }
        try {
            Path folder = Files.createTempDirectory("migrate-mysql");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Process initialization = process(home, folder, "--initialize-insecure");
            if (initialization.waitFor() != 0) {
                throw failed(folder);
            }
            int port = freePort();
            Process server = process(
                    home,
                    folder,
                    "--port=" + port,
                    "--socket=" + folder.resolve("mysql.sock"),
                    "--pid-file=" + folder.resolve("mysql.pid"),
                    "--mysqlx=OFF",
                    "--skip-log-bin",
                    "--innodb-flush-log-at-trx-commit=0",
                    "--max-connections=200",
                    "--max-allowed-packet=64M");
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
            MysqlServer started = new MysqlServer(port);
            started.await(server, folder);
            return started;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

    private static Process process(String home, Path folder, String... options) throws IOException {
        File executable = new File(home, "bin/mysqld");
        if (!executable.canExecute() && !executable.setExecutable(true)) {
            throw new IllegalStateException("'" + executable + "' can't be run. Run Maven with '-Pmysql'.");
        }
        List<String> command = new ArrayList<>(List.of(
                executable.getPath(), "--no-defaults", "--basedir=" + home, "--datadir=" + folder.resolve("data")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root"); // Without it, the server refuses to run as root.
        }
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void await(Process server, Path folder) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try (Connection connection = DriverManager.getConnection(url(""))) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (server.waitFor(100, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        throw failed(folder);
    }

    private static IllegalStateException failed(Path folder) throws IOException {
        return new IllegalStateException("MySQL's server doesn't start. It is for Linux on x86-64 and needs the package"
                + " libaio1 (apt-get install libaio1). It says:\n" + Files.readString(folder.resolve("log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static final class Holder {

        private static final MysqlServer SERVER = start();
    }
}
