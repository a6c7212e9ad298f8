package dev.migrate.testing;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import dev.migrate.dialect.IdentifierCase;
import java.util.List;
import java.util.ServiceLoader;

/**
 * A database with a column of its own in the tables of the documentation. Relatives that speak the same SQL have none.
 *
 * @param title what it is called
 * @param dialect how it is spoken to
 */
public record DocumentedDatabase(String title, Dialect dialect) {

    /** Returns all of them, those first that most people have. */
    public static List<DocumentedDatabase> all() {
        return List.of(
                of("PostgreSQL", "PostgreSQL", "18.6", 18, 6, IdentifierCase.LOWER),
                of("MariaDB", "MariaDB", "11.4.5-MariaDB", 11, 4, IdentifierCase.MIXED),
                of("MySQL", "MySQL", "8.4.3", 8, 4, IdentifierCase.MIXED),
                of("H2", "H2", "2.4.240", 2, 4, IdentifierCase.UPPER),
                of("SQLite", "SQLite", "3.50.1", 3, 50, IdentifierCase.MIXED),
                of("HSQLDB", "HSQL Database Engine", "2.7.3", 2, 7, IdentifierCase.UPPER),
                of("SQL Server", "Microsoft SQL Server", "16.00.4135", 16, 0, IdentifierCase.MIXED),
                of("Oracle", "Oracle", "Oracle Database 19c", 19, 0, IdentifierCase.UPPER));
    }

    private static DocumentedDatabase of(
            String title, String product, String version, int major, int minor, IdentifierCase identifierCase) {
        DatabaseProduct known = new DatabaseProduct(product, version, major, minor, identifierCase);
        return new DocumentedDatabase(
                title,
                ServiceLoader.load(DialectProvider.class).stream()
                        .flatMap((provider) -> provider.get().dialectFor(known).stream())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no provider knows " + product)));
    }
}
