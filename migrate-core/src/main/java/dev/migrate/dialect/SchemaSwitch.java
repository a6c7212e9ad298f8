package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Leads a session into another schema and back; stateless. */
public interface SchemaSwitch {

    /**
     * Makes a schema the one that names without a schema belong to, and the only one that is searched.
     *
     * @param schema as a person writes it
     * @return what {@link #restore} needs to lead back
     * @throws dev.migrate.error.MigrateException if there is no such schema
     */
    String enter(Connection connection, String schema) throws SQLException;

    /** Leads back to where the session was before, whatever was done to it meanwhile. */
    void restore(Connection connection, String before) throws SQLException;
}
