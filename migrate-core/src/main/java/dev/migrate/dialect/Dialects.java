package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/** All known dialects; finds the one for a live database and never guesses. */
public final class Dialects {

    private final List<DialectProvider> providers;

    private Dialects(List<DialectProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    /** Returns the given providers, asked first, and those that are registered as services. */
    public static Dialects with(List<DialectProvider> providers) {
        List<DialectProvider> all = new ArrayList<>(providers);
        ServiceLoader<DialectProvider> services =
                ServiceLoader.load(DialectProvider.class, Dialects.class.getClassLoader());
        StreamSupport.stream(services.spliterator(), false).forEach(all::add);
        return new Dialects(all);
    }

    /**
     * Returns the dialect of a live database.
     *
     * @throws MigrateException if no provider knows the product, naming it with its version
     */
    public Dialect dialectFor(Connection connection) throws SQLException {
        return dialectFor(DatabaseProduct.of(connection));
    }

    /**
     * Returns the dialect of a product.
     *
     * @throws MigrateException if no provider knows it, naming it with its version
     */
    public Dialect dialectFor(DatabaseProduct product) {
        return providers.stream()
                .flatMap((provider) -> provider.dialectFor(product).stream())
                .findFirst()
                .orElseThrow(() -> new MigrateException(
                        "No dialect knows the database '" + product.displayName() + "'.",
                        "Use one of the supported databases, or add a DialectProvider as a bean or a service."));
    }
}
