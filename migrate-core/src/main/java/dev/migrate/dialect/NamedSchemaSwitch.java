package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Leads sessions into another schema as the SQL standard says: {@code set schema}. */
public final class NamedSchemaSwitch implements SchemaSwitch {

    private final Dialect dialect;

    /** Creates the switch of a database that folds names as this dialect does. */
    public NamedSchemaSwitch(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String enter(Connection connection, String schema) throws SQLException {
        String before = connection.getSchema();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set schema " + dialect.quote(schema));
        }
        return before;
    }

    @Override
    public void restore(Connection connection, String before) throws SQLException {
        connection.setSchema(before);
    }
}
