package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    /** Creates an empty database on a real MySQL 8.0, which takes the profile {@code mysql}. */
    public static TestDatabase mysql() {
        return MysqlServer.newDatabase();
    }

    /** Creates an empty database on a real SQL Server; the test is skipped where Docker doesn't run. */
    public static TestDatabase sqlServer() {
        return SqlServerServer.newDatabase();
    }

    /** Creates a user with an empty schema on a real Oracle; the test is skipped where Docker doesn't run. */
    public static TestDatabase oracle() {
        return OracleServer.newDatabase();
    }

    /** Returns the same MariaDB or MySQL with sessions that read standard SQL, in which a backslash is nothing special. */
    public TestDatabase readingStandardSql() {
        return withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES");
    }

    /** Returns the same MariaDB or MySQL with sessions that have this {@code sql_mode}. */
    public TestDatabase withSqlMode(String mode) {
        return new TestDatabase(product, url + "&sessionVariables=sql_mode='" + mode + "'", schema);
    }

    /** Returns the same PostgreSQL with sessions in which a backslash in any string escapes the next character. */
    public TestDatabase withBackslashesInStrings() {
        return new TestDatabase(product, url + "&options=-c%20standard_conforming_strings=off", schema);
    }

    /** Creates an empty database in H2, kept in memory until the process ends. */
    public static TestDatabase h2() {
        return new TestDatabase("H2", "jdbc:h2:mem:" + DatabaseNames.next() + ";DB_CLOSE_DELAY=-1");
    }

    /** Creates an empty database in HSQLDB, kept in memory until the process ends. */
    public static TestDatabase hsqldb() {
        return new TestDatabase("HSQL Database Engine", "jdbc:hsqldb:mem:" + DatabaseNames.next());
    }

    /** Creates an empty database in a file of SQLite, with sessions that enforce foreign keys. */
    public static TestDatabase sqlite() {
        try {
            Path directory = Files.createTempDirectory("migrate-sqlite");
            directory.toFile().deleteOnExit();
            Path file = directory.resolve(DatabaseNames.next() + ".db");
            file.toFile().deleteOnExit();
            return new TestDatabase("SQLite", "jdbc:sqlite:" + file + "?foreign_keys=on", "main");
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Describes a SQLite in memory, of which each session has one of its own that ends with it. */
    public static TestDatabase sqliteInMemory() {
        return new TestDatabase("SQLite", "jdbc:sqlite::memory:?foreign_keys=on", "main");
    }

    /** Returns the same SQLite with sessions that don't enforce foreign keys. */
    public TestDatabase withoutForeignKeys() {
        return new TestDatabase(product, url.replace("?foreign_keys=on", ""), schema);
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
