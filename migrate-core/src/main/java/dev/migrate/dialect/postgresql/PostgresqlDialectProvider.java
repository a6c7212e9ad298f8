package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Map;
import java.util.Optional;

/** Makes the dialects of PostgreSQL, CockroachDB and YugabyteDB, which {@link DatabaseProduct} tells apart. */
public final class PostgresqlDialectProvider implements DialectProvider {

    private static final Map<String, PostgresqlVariant> VARIANTS = Map.of(
            "PostgreSQL", PostgresqlVariant.POSTGRESQL,
            "CockroachDB", PostgresqlVariant.COCKROACHDB,
            "YugabyteDB", PostgresqlVariant.YUGABYTEDB);

    /** Creates the provider; called by the service loader. */
    public PostgresqlDialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return Optional.ofNullable(VARIANTS.get(product.name()))
                .map((variant) -> new PostgresqlDialect(product, variant));
    }
}
