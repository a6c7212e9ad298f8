package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * One statement over a catalogue, for databases to which a list of names can't be bound as an array.
 *
 * @param sql the statement, with {@code (?)} for each list of names
 */
public record InListQuery(String sql) {

    private static final String LIST = "(?)";
    private static final int ROWS_PER_FETCH = 1000;

    /** Runs the statement and hands over each row as it arrives; the rows must not be kept. */
    public void forEach(
            Connection connection, List<? extends Collection<String>> lists, CatalogQuery.RowHandler handler)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(withPlaceholders(lists))) {
            statement.setFetchSize(ROWS_PER_FETCH);
            int index = 1;
            for (Collection<String> names : lists) {
                for (String name : names) {
                    statement.setString(index++, name);
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    handler.handle(rows);
                }
            }
        }
    }

    /** An empty list, which SQL doesn't know, matches nothing as a list with a null. */
    private String withPlaceholders(List<? extends Collection<String>> lists) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Collection<String> names : lists) {
            int at = sql.indexOf(LIST, from);
            String marks = names.isEmpty() ? "null" : String.join(", ", Collections.nCopies(names.size(), "?"));
            text.append(sql, from, at).append('(').append(marks).append(')');
            from = at + LIST.length();
        }
        return text.append(sql, from, sql.length()).toString();
    }
}
