package dev.migrate.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.oracle.OracleContainer;

/** One Oracle for all tests of this process, in a container; a database of one's own is a user there. */
final class OracleServer {

    private static final String IMAGE = "gvenzl/oracle-free:23-slim-faststart";

    /** The users that a contract test makes, since a schema is one: they are the server's, not one test's. */
    private static final String[] SIDE_SCHEMAS = {"OTHER", "S1", "Clinic"};

    private final String address;
    private final String password;

    private OracleServer(String address, String password) {
        this.address = address;
        this.password = password;
    }

    static TestDatabase newDatabase() {
        Containers.assumeFor("Oracle");
        String name = DatabaseNames.next();
        OracleServer server = Holder.SERVER;
        try (Connection connection = DriverManager.getConnection(server.url("system"));
                Statement statement = connection.createStatement()) {
            for (String schema : SIDE_SCHEMAS) {
                statement.execute("drop user if exists \"" + schema + "\" cascade");
            }
            statement.execute("create user " + name + " identified by \"" + server.password + "\"");
            statement.execute("grant dba, unlimited tablespace to " + name);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return new TestDatabase("Oracle", server.url(name), name);
    }

    private String url(String user) {
        return "jdbc:oracle:thin:" + user + "/" + password + "@" + address;
    }

    @SuppressWarnings("resource") // Lives until the process ends; the container library removes it.
    private static OracleServer start() {
        OracleContainer container = new OracleContainer(IMAGE);
        container.start();
        String address =
                "//%s:%d/%s".formatted(container.getHost(), container.getOraclePort(), container.getDatabaseName());
        return new OracleServer(address, container.getPassword());
    }

    private static final class Holder {

        private static final OracleServer SERVER = start();
    }
}
