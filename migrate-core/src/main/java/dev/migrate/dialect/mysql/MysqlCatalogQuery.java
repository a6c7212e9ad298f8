package dev.migrate.dialect.mysql;

import dev.migrate.dialect.CatalogQuery.RowHandler;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * One statement over a catalogue that has no arrays: each {@code in (?)} becomes as long as its list of names.
 *
 * @param sql the statement
 */
record MysqlCatalogQuery(String sql) {

    private static final String PLACE = "in (?)";

    /** Runs the statement and hands over each row; the rows must not be kept. */
    void forEach(Connection connection, List<? extends Collection<String>> lists, RowHandler handler)
            throws SQLException {
        String expanded = sql;
        int from = 0;
        for (Collection<String> names : lists) {
            // No name is empty, so a list without names is one that matches nothing.
            String places = String.join(", ", Collections.nCopies(Math.max(1, names.size()), "?"));
            int at = expanded.indexOf(PLACE, from);
            expanded = expanded.substring(0, at) + "in (" + places + ")" + expanded.substring(at + PLACE.length());
            from = at + places.length() + "in ()".length();
        }
        try (PreparedStatement statement = connection.prepareStatement(expanded)) {
            int index = 1;
            for (Collection<String> names : lists) {
                for (String name : names.isEmpty() ? List.of("") : names) {
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
}
