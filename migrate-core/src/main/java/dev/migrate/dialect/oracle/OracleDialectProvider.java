package dev.migrate.dialect.oracle;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Optional;

/** Makes the dialect of Oracle. */
public final class OracleDialectProvider implements DialectProvider {

    /** Creates the provider; called by the service loader. */
    public OracleDialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return product.name().equals("Oracle") ? Optional.of(new OracleDialect(product)) : Optional.empty();
    }
}
