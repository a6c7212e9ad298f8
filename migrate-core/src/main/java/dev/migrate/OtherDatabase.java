package dev.migrate;

import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.engine.DatabaseAccessException;
import dev.migrate.error.MigrateException;
import dev.migrate.model.DesiredSchema;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database whose schema is the wanted one. */
final class OtherDatabase {

    private final Dialects dialects;
    private final DataSource dataSource;

    OtherDatabase(Dialects dialects, DataSource dataSource) {
        this.dialects = dialects;
        this.dataSource = dataSource;
    }

    /**
     * Returns its schema, in which everything is stated.
     *
     * @throws MigrateException if it is another product than the one that it is compared with
     */
    DesiredSchema read(Dialect compared, SchemaSelection selection) {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseProduct product = DatabaseProduct.of(connection);
            Dialect dialect = dialects.dialectFor(product);
            if (!dialect.id().equals(compared.id())) {
                throw new MigrateException(
                        "A database of '" + compared.id() + "' can't be compared with one of '" + dialect.id()
                                + "': their types and defaults don't say the same.",
                        "Name a database of the same product.");
            }
            return DesiredSchema.stated(
                    product.displayName() + " database", dialect.inspector().read(connection, selection));
        } catch (SQLException ex) {
            throw new DatabaseAccessException("Could not read the wanted schema from the other database", ex);
        }
    }
}
