package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Optional;

/** Makes the dialect of SQL Server. */
public final class SqlServerDialectProvider implements DialectProvider {

    /** Creates the provider; called by the service loader. */
    public SqlServerDialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return product.name().equals("Microsoft SQL Server")
                ? Optional.of(new SqlServerDialect(product))
                : Optional.empty();
    }
}
