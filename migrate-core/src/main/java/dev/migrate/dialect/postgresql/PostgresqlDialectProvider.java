package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Optional;

/** Makes the dialect of PostgreSQL. */
public final class PostgresqlDialectProvider implements DialectProvider {

    /** Creates the provider; called by the service loader. */
    public PostgresqlDialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return product.name().equals("PostgreSQL") ? Optional.of(new PostgresqlDialect(product)) : Optional.empty();
    }
}
