package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/**
 * What a server says of itself.
 *
 * @param name the product, as the driver names it
 * @param version the full version text
 * @param majorVersion the major version
 * @param minorVersion the minor version
 * @param identifierCase what it makes of identifiers without quotes
 */
public record DatabaseProduct(
        String name, String version, int majorVersion, int minorVersion, IdentifierCase identifierCase) {

    /** Asks a live connection; a product that passes itself off as PostgreSQL gets its own name. */
    public static DatabaseProduct of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        DatabaseProduct reported = new DatabaseProduct(
                metaData.getDatabaseProductName(),
                metaData.getDatabaseProductVersion(),
                metaData.getDatabaseMajorVersion(),
                metaData.getDatabaseMinorVersion(),
                identifierCase(metaData));
        return PostgresqlRelative.find(reported, connection).orElse(reported);
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
        return name + " " + (end < 0 ? version : version.substring(0, end));
    }
}
