package dev.migrate.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** Rolls back after a failure without hiding it. */
final class Rollback {

    private Rollback() {}

    /** Rolls the connection's transaction back and leaves it in auto-commit mode; if that fails too, the failure carries it. */
    static void after(Throwable failure, Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException ex) {
            failure.addSuppressed(ex);
        }
    }
}
