package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Optional;

/** Makes the dialect of HSQLDB. */
public final class HsqldbDialectProvider implements DialectProvider {

    /** Creates the provider; called by the service loader. */
    public HsqldbDialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return product.name().equals("HSQL Database Engine")
                ? Optional.of(new HsqldbDialect(product))
                : Optional.empty();
    }
}
