package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.SchemaSwitch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Leads sessions into another schema by their search path, which then has nothing but that schema. */
final class PostgresqlSchemaSwitch implements SchemaSwitch {

    private static final String SEARCH_PATH = "select current_setting('search_path')";

    private static final String SET = "select set_config('search_path', ?, false)";

    private final PostgresqlDialect dialect;

    PostgresqlSchemaSwitch(PostgresqlDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String enter(Connection connection, String schema) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEARCH_PATH);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String before = row.getString(1);
            restore(connection, dialect.quote(schema));
            return before;
        }
    }

    @Override
    public void restore(Connection connection, String before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, before);
            statement.execute();
        }
    }
}
