package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement over a catalogue whose rows are handled as they arrive, so that none are collected in memory.
 *
 * @param sql the statement; each parameter is a list of names, bound as an array of strings
 */
public record CatalogQuery(String sql) {

    private static final int ROWS_PER_FETCH = 1000;

    /** Handles one row. */
    @FunctionalInterface
    public interface RowHandler {

        /** Reads the columns of the current row. */
        void handle(ResultSet row) throws SQLException;
    }

    /** Runs the statement and hands over each row; the rows must not be kept. */
    public void forEach(Connection connection, List<? extends Collection<String>> parameters, RowHandler handler)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            // PostgreSQL's driver streams only with a fetch size and outside auto-commit.
            statement.setFetchSize(ROWS_PER_FETCH);
            int index = 1;
            for (Collection<String> names : parameters) {
                statement.setArray(index++, connection.createArrayOf("varchar", names.toArray()));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    handler.handle(rows);
                }
            }
        }
    }

    /** Returns a number, or {@code null} if it is absent or 1, which is every database's default for an identity. */
    public static @Nullable Long longUnlessOne(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() || value == 1 ? null : value;
    }
}
