package dev.migrate.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How an instant gets into a column of the type {@code timestamp with time zone} and out of it, whatever the zones of JVM and session. */
public interface InstantColumn {

    /** What JDBC says: as a time with its offset. */
    InstantColumn JDBC = new InstantColumn() {
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
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        }

        @Override
        public Instant get(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }
    };

    /** Returns the SQL of the value to store, with one parameter. */
    String place();

    /** Returns the item of a select list that reads the column and has its name. */
    String selected(String column);

    /** Sets the parameter. */
    void set(PreparedStatement statement, int index, Instant instant) throws SQLException;

    /** Returns the value of what was selected, which isn't null. */
    Instant get(ResultSet row, String column) throws SQLException;
}
