package dev.migrate.dialect;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is taken for granted of a server that isn't asked, because a script is written without a connection: the product that
 * a JDBC URL names, in a version that every supported one understands, with its usual settings.
 */
public final class OfflineProduct {

    private static final Map<String, DatabaseProduct> BY_SCHEME = Map.of(
            "postgresql", product("PostgreSQL", 14, IdentifierCase.LOWER),
            "mariadb", product("MariaDB", 11, IdentifierCase.MIXED),
            "mysql", product("MySQL", 8, IdentifierCase.MIXED),
            "h2", product("H2", 2, IdentifierCase.UPPER),
            "hsqldb", product("HSQL Database Engine", 2, IdentifierCase.UPPER),
            "sqlite", product("SQLite", 3, IdentifierCase.MIXED),
            "sqlserver", product("Microsoft SQL Server", 15, IdentifierCase.MIXED),
            "oracle", product("Oracle", 19, IdentifierCase.UPPER));

    private OfflineProduct() {}

    /** Returns the product that a URL such as {@code jdbc:postgresql://…} names, if it is a known one. */
    public static Optional<DatabaseProduct> of(String jdbcUrl) {
        String[] parts = jdbcUrl.split(":", 3);
        if (parts.length < 3 || !parts[0].equalsIgnoreCase("jdbc")) {
            return Optional.empty();
        }
        return Optional.ofNullable(BY_SCHEME.get(parts[1].toLowerCase(Locale.ROOT)));
    }

    private static DatabaseProduct product(String name, int major, IdentifierCase identifierCase) {
        return new DatabaseProduct(name, major + ".0", major, 0, identifierCase);
    }
}
