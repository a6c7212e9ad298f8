package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a database needs around a revision's transactions; most need nothing. Stateless. */
public interface StepGuard {

    /** Does nothing. */
    StepGuard NONE = (connection, ownTable, statements, code) -> new Guarded() {
        @Override
        public void begun() {
            // Every database but the guarded ones begins as it is used.
        }

        @Override
        public void beforeCommit() {
            // Nothing to check.
        }

        @Override
        public void close() {
            // Nothing to take back.
        }
    };

    /**
     * Prepares the session, outside of a transaction.
     *
     * @param ownTable a table of the tool that is always there, as it stands in SQL
     * @param statements what will run, as far as it is known
     * @param code whether it is code, whose statements are known only when it runs
     */
    Guarded open(Connection connection, String ownTable, List<SqlStatement> statements, boolean code)
            throws SQLException;

    /** A session that was prepared for a revision. */
    interface Guarded extends AutoCloseable {

        /** Does what has to be done first in the transaction. */
        void begun() throws SQLException;

        /**
         * Checks what the database couldn't check meanwhile.
         *
         * @throws SQLException if the revision must not be committed
         */
        void beforeCommit() throws SQLException;

        /** Leaves the session as it was before, outside of a transaction. */
        @Override
        void close() throws SQLException;
    }
}
