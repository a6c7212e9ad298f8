package dev.migrate.dialect.mysql;

import dev.migrate.dialect.SchemaSwitch;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Leads sessions into another database, which is what a schema is here. */
final class MysqlSchemaSwitch implements SchemaSwitch {

    @Override
    public String enter(Connection connection, String schema) throws SQLException {
        @Nullable String before = connection.getCatalog();
        connection.setCatalog(schema);
        return (before == null) ? "" : before;
    }

    /** A session without a database can't be led back to none. */
    @Override
    public void restore(Connection connection, String before) throws SQLException {
        if (!before.isEmpty()) {
            connection.setCatalog(before);
        }
    }
}
