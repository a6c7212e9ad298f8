package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells products apart that PostgreSQL's driver calls PostgreSQL, because that name is fixed in the driver.
 *
 * <p>The driver's version is what the server reports as {@code server_version}. YugabyteDB's says what it is: {@code
 * 11.2-YB-2.18.0.0-b0} ({@code YB_VERSION_STR}). CockroachDB's is the PostgreSQL that it claims to be like, {@code 13.0.0}
 * ({@code PgServerVersion} in its source), in three numbers, which PostgreSQL itself has not had since version 10. Only
 * then is {@code select version()} asked, so that it costs a real PostgreSQL nothing: {@code CockroachDB CCL v24.1.0 (…)}.
 */
final class PostgresqlRelative {

    private static final Pattern YUGABYTE = Pattern.compile("\\d+(?:\\.\\d+)*-YB-((\\d+)\\.(\\d+).*)");
    private static final Pattern THREE_NUMBERS = Pattern.compile("\\d+\\.\\d+\\.\\d+(?:\\s.*)?");
    private static final Pattern COCKROACH = Pattern.compile("CockroachDB .*?v((\\d+)\\.(\\d+)[^ ]*)(?: .*)?");

    private PostgresqlRelative() {}

    /** How the server's full version is asked for. */
    @FunctionalInterface
    interface FullVersion {

        /** Asks the server. */
        String ask() throws SQLException;
    }

    /** Returns what the product really is, or nothing if it is what it says. */
    static Optional<DatabaseProduct> find(DatabaseProduct reported, Connection connection) throws SQLException {
        return find(reported, () -> fullVersion(connection));
    }

    /** Returns what the product really is, or nothing if it is what it says. */
    static Optional<DatabaseProduct> find(DatabaseProduct reported, FullVersion fullVersion) throws SQLException {
        if (!reported.name().equals("PostgreSQL")) {
            return Optional.empty();
        }
        return THREE_NUMBERS.matcher(reported.version()).matches()
                ? named("CockroachDB", COCKROACH.matcher(fullVersion.ask()), reported)
                : named("YugabyteDB", YUGABYTE.matcher(reported.version()), reported);
    }

    private static String fullVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version()")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Optional<DatabaseProduct> named(String name, Matcher version, DatabaseProduct reported) {
        if (!version.matches()) {
            return Optional.empty();
        }
        return Optional.of(new DatabaseProduct(
                name,
                version.group(1),
                Integer.parseInt(version.group(2)),
                Integer.parseInt(version.group(3)),
                reported.identifierCase()));
    }
}
