package dev.migrate.dialect.mysql;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A table's stored name.
 *
 * @param schema the database
 * @param name the plain name
 */
record MysqlTable(String schema, String name) {

    /** Reads the columns {@code s} and {@code t}. */
    static MysqlTable of(ResultSet row) throws SQLException {
        return new MysqlTable(row.getString("s"), row.getString("t"));
    }
}
