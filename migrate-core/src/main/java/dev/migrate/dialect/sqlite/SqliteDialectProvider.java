package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectProvider;
import java.util.Optional;

/** Makes the dialect of SQLite. */
public final class SqliteDialectProvider implements DialectProvider {

    /** Creates the provider; called by the service loader. */
    public SqliteDialectProvider() {}

    @Override
    public Optional<Dialect> dialectFor(DatabaseProduct product) {
        return product.name().equals("SQLite") ? Optional.of(new SqliteDialect()) : Optional.empty();
    }
}
