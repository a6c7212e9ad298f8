package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * What a server says of itself.
 *
 * @param name the product, as the driver names it
 * @param version the full version text
 * @param majorVersion the major version
 * @param minorVersion the minor version
 * @param identifierCase what it makes of identifiers without quotes
 * @param backslashEscapes whether a backslash in a string changes what the next character means
 */
public record DatabaseProduct(
        String name,
        String version,
        int majorVersion,
        int minorVersion,
        IdentifierCase identifierCase,
        boolean backslashEscapes) {

    private static final Set<String> WITH_BACKSLASHES = Set.of("MariaDB", "MySQL");

    /** Describes a server with strings as the product has them by default. */
    public DatabaseProduct(
            String name, String version, int majorVersion, int minorVersion, IdentifierCase identifierCase) {
        this(name, version, majorVersion, minorVersion, identifierCase, WITH_BACKSLASHES.contains(name));
    }

    /** Asks a live connection; a product that passes itself off as PostgreSQL gets its own name. */
    public static DatabaseProduct of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String name = metaData.getDatabaseProductName();
        DatabaseProduct reported = new DatabaseProduct(
                name,
                metaData.getDatabaseProductVersion(),
                metaData.getDatabaseMajorVersion(),
                metaData.getDatabaseMinorVersion(),
                identifierCase(metaData),
                WITH_BACKSLASHES.contains(name) && !escapesAreOff(connection));
        return PostgresqlRelative.find(reported, connection).orElse(reported);
    }

    private static boolean escapesAreOff(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select @@sql_mode like '%NO_BACKSLASH_ESCAPES%'")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static IdentifierCase identifierCase(DatabaseMetaData metaData) throws SQLException {
        if (metaData.storesUpperCaseIdentifiers()) {
            return IdentifierCase.UPPER;
        }
        return metaData.storesLowerCaseIdentifiers() ? IdentifierCase.LOWER : IdentifierCase.MIXED;
    }

    /** Returns the product and its version as people say it, for example {@code PostgreSQL 18.6}. */
    public String displayName() {
        int end = version.indexOf(' ');
        String number = (end < 0) ? version : version.substring(0, end);
        return name + " "
                + (number.endsWith("-" + name) ? number.substring(0, number.length() - name.length() - 1) : number);
    }
}
