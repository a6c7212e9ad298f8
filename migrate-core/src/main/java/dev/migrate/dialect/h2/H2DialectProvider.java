package dev.migrate.dialect.h2;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Optional;

/** Makes the dialect of H2. */
public final class H2DialectProvider implements DialectProvider {

    /** Creates the provider; called by the service loader. */
    public H2DialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return product.name().equals("H2") ? Optional.of(new H2Dialect(product)) : Optional.empty();
    }
}
