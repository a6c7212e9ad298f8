package dev.migrate.dialect.h2;

import dev.migrate.dialect.ConnectionSource;
import dev.migrate.dialect.MemoryDatabase;
import dev.migrate.dialect.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A database in memory with the settings that decide how H2 reads SQL. */
final class H2ScratchDatabase {

    /** Nobody can set another value for these once a database is open, or they go with the session. */
    private static final String SETTINGS = """
            select setting_name, setting_value from information_schema.settings
            where setting_name in ('MODE', 'DATABASE_TO_UPPER', 'DATABASE_TO_LOWER', 'CASE_INSENSITIVE_IDENTIFIERS',
                'NON_KEYWORDS', 'DEFAULT_NULL_ORDERING') and setting_value <> ''
            order by setting_name""";

    private H2ScratchDatabase() {}

    static ScratchDatabase create(ConnectionSource connections) throws SQLException {
        StringBuilder settings = new StringBuilder(";DB_CLOSE_DELAY=-1");
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SETTINGS)) {
            while (rows.next()) {
                settings.append(';').append(rows.getString(1)).append('=').append(rows.getString(2));
            }
            String schema = connection.getSchema();
            if (schema != null && !schema.equalsIgnoreCase("public")) {
                String quoted = '"' + schema.replace("\"", "\"\"") + '"';
                settings.append(";INIT=create schema if not exists ")
                        .append(quoted)
                        .append("\\;set schema ")
                        .append(quoted);
            }
        }
        return MemoryDatabase.create("jdbc:h2:mem:", settings.toString());
    }
}
