package dev.migrate.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database of its own on a real server, for one test.
 *
 * @param product the product name that the driver must report
 * @param url the JDBC URL with credentials
 * @param schema the schema that names without one belong to, as people write it
 */
public record TestDatabase(String product, String url, String schema) {

    /** Describes a database whose own schema is {@code public}. */
    public TestDatabase(String product, String url) {
        this(product, url, "public");
    }

    /** Creates an empty database on a real PostgreSQL. */
    public static TestDatabase postgresql() {
        return PostgresqlServer.newDatabase();
    }

    /** Creates an empty database on a real MariaDB; the test is skipped where there are no binaries of it. */
    public static TestDatabase mariadb() {
        return MariadbServer.newDatabase();
    }

    /** Returns the command-line client that belongs to the MariaDB server. */
    public static Path mariadbClient() {
        return MariadbServer.client();
    }

    /** Returns the same MariaDB with sessions that read standard SQL, in which a backslash is nothing special. */
    public TestDatabase readingStandardSql() {
        return withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES");
    }

    /** Returns the same MariaDB with sessions that have this {@code sql_mode}. */
    public TestDatabase withSqlMode(String mode) {
        return new TestDatabase(product, url + "&sessionVariables=sql_mode='" + mode + "'", schema);
    }

    /** Creates an empty database in H2, kept in memory until the process ends. */
    public static TestDatabase h2() {
        return new TestDatabase("H2", "jdbc:h2:mem:" + DatabaseNames.next() + ";DB_CLOSE_DELAY=-1");
    }

    /** Creates an empty database in HSQLDB, kept in memory until the process ends. */
    public static TestDatabase hsqldb() {
        return new TestDatabase("HSQL Database Engine", "jdbc:hsqldb:mem:" + DatabaseNames.next());
    }

    /** Returns a source that opens a new connection each time. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(url);
    }

    /** Opens a connection that the caller closes. */
    public Connection open() throws SQLException {
        return dataSource().getConnection();
    }

    /** Runs statements one by one, each committed. */
    public void execute(String... statements) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
