package dev.migrate.dialect.h2;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A database that another one is made like: with its settings, and with what its tables may use. */
final class H2Original {

    private static final String SETTINGS = """
            select SETTING_NAME, SETTING_VALUE from INFORMATION_SCHEMA.SETTINGS
            where SETTING_NAME in ('MODE', 'DATABASE_TO_LOWER', 'DATABASE_TO_UPPER', 'CASE_INSENSITIVE_IDENTIFIERS',
                'DEFAULT_NULL_ORDERING', 'NON_KEYWORDS', 'VARIABLE_BINARY', 'ZERO_BASED_ENUMS', 'TRUNCATE_LARGE_LENGTH')
                and SETTING_VALUE <> ''""";

    private static final Pattern USED = Pattern.compile(
            "(create|alter) (schema|domain|sequence|(force )?alias|constant)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OWNER = Pattern.compile(" AUTHORIZATION \"(?:[^\"]|\"\")*\"(?=;?\\s*$)");

    private static final String NO_SUITABLE_DRIVER = "08001";
    private static final String NOT_ALLOWED = "90040";

    private final Connection connection;

    H2Original(Connection connection) {
        this.connection = connection;
    }

    /** Opens an empty database in memory with the same settings; nothing where the driver isn't known to Java. */
    Optional<Connection> openTwin() throws SQLException {
        StringBuilder url = new StringBuilder("jdbc:h2:mem:");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SETTINGS)) {
            while (row.next()) {
                url.append(';').append(row.getString(1)).append('=').append(row.getString(2));
            }
        }
        try {
            return Optional.of(DriverManager.getConnection(url.toString()));
        } catch (SQLException ex) {
            if (NO_SUITABLE_DRIVER.equals(ex.getSQLState())) {
                return Optional.empty();
            }
            throw ex;
        }
    }

    /** Returns the statements that create schemas, domains, sequences and functions; none for a user who isn't told. */
    List<String> definitions() throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("script nodata nopasswords nosettings")) {
            while (row.next()) {
                String sql = row.getString(1);
                if (USED.matcher(sql).matches()) {
                    definitions.add(OWNER.matcher(sql).replaceFirst(""));
                }
            }
        } catch (SQLException ex) {
            if (!NOT_ALLOWED.equals(ex.getSQLState())) {
                throw ex;
            }
        }
        return definitions;
    }
}
