package dev.migrate.dialect.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that SQLite keeps of everything that is in the main database. */
final class SqliteCatalogue {

    private final Connection connection;

    SqliteCatalogue(Connection connection) {
        this.connection = connection;
    }

    List<SqliteObject> everything() throws SQLException {
        return objects(connection, SqliteCatalogQueries.EVERYTHING);
    }

    /** Returns an object by its name, in whatever case. */
    Optional<SqliteObject> object(String type, String name) throws SQLException {
        return objects(connection, SqliteCatalogQueries.OBJECT, type, name).stream()
                .findFirst();
    }

    /** Returns the indexes and triggers of a table. */
    List<SqliteObject> belongingTo(String table) throws SQLException {
        return objects(connection, SqliteCatalogQueries.BELONGING, table);
    }

    /** Returns all objects of a type. */
    List<SqliteObject> all(String type) throws SQLException {
        return objects(connection, SqliteCatalogQueries.OF_TYPE, type);
    }

    /** Runs a statement whose columns are an object's parts. */
    static List<SqliteObject> objects(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<SqliteObject> objects = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    objects.add(
                            new SqliteObject(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return objects;
        }
    }
}
