package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections to the migrated database come from. */
@FunctionalInterface
public interface ConnectionSource {

    /** Opens a connection that the caller closes. */
    Connection open() throws SQLException;
}
