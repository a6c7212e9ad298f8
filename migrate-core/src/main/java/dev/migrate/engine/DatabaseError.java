package dev.migrate.engine;

import java.sql.SQLException;

/** What the database said, with its code. */
final class DatabaseError {

    private DatabaseError() {}

    static String text(SQLException ex) {
        String message = String.valueOf(ex.getMessage()).strip();
        String state = ex.getSQLState();
        String code = (state == null) ? "" : " [SQLState " + state + "]";
        return message + code + (message.endsWith(".") && code.isEmpty() ? "" : ".");
    }
}
