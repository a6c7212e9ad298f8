package dev.migrate.dialect;

import java.util.Optional;

/**
 * Makes the dialect for a database, if it is one that it knows.
 *
 * <p>Providers are found as services ({@link java.util.ServiceLoader}) or handed over as beans, so that a third party can
 * add a database.
 */
public interface DialectProvider {

    /** Returns the dialect for this live database, or nothing if it is another product. */
    Optional<Dialect> dialectFor(DatabaseProduct product);
}
