package dev.migrate.dialect.mysql;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Optional;
import java.util.Set;

/** Makes the dialect of MariaDB and MySQL. */
public final class MysqlDialectProvider implements DialectProvider {

    private static final Set<String> PRODUCTS = Set.of("MariaDB", "MySQL");

    /** Creates the provider; called by the service loader. */
    public MysqlDialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return PRODUCTS.contains(product.name()) ? Optional.of(new MysqlDialect(product)) : Optional.empty();
    }
}
