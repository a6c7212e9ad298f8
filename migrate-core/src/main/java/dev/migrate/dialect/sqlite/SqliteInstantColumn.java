package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.InstantColumn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** Instants as texts in UTC, such as {@code 2026-11-22T10:00:00Z}, which sort by their first seconds. */
final class SqliteInstantColumn implements InstantColumn {

    @Override
    public String place() {
        return "?";
    }

    @Override
    public String selected(String column) {
        return column;
    }

    @Override
    public void set(PreparedStatement statement, int index, Instant instant) throws SQLException {
        statement.setString(index, instant.toString());
    }

    @Override
    public Instant get(ResultSet row, String column) throws SQLException {
        return Instant.parse(row.getString(column));
    }
}
