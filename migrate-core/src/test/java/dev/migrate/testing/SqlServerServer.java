package dev.migrate.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.testcontainers.mssqlserver.MSSQLServerContainer;

/** One SQL Server for all tests of this process, in a container. */
final class SqlServerServer {

    private static final String IMAGE = "mcr.microsoft.com/mssql/server:2022-latest";

    private final String address;

    private SqlServerServer(String address) {
        this.address = address;
    }

    static TestDatabase newDatabase() {
        Containers.assumeFor("SQL Server");
        String name = DatabaseNames.next();
        SqlServerServer server = Holder.SERVER;
        try (Connection connection = DriverManager.getConnection(server.url("master"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
        return new TestDatabase("Microsoft SQL Server", server.url(name), "dbo");
    }

    private String url(String database) {
        return address + ";databaseName=" + database;
    }

    @SuppressWarnings("resource") // Lives until the process ends; the container library removes it.
    private static SqlServerServer start() {
        MSSQLServerContainer container = new MSSQLServerContainer(IMAGE).acceptLicense();
        container.start();
        return new SqlServerServer("jdbc:sqlserver://%s:%d;encrypt=false;user=%s;password=%s"
                .formatted(
                        container.getHost(),
                        container.getMappedPort(MSSQLServerContainer.MS_SQL_SERVER_PORT),
                        container.getUsername(),
                        container.getPassword()));
    }

    private static final class Holder {

        private static final SqlServerServer SERVER = start();
    }
}
