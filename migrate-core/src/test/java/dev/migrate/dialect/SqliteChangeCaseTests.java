package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Each revision runs as in the engine: in one transaction, with what the dialect needs around it. */
class SqliteChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqliteInMemory();
    }

    @Override
    void discard(LiveDatabase used) throws SQLException {
        used.close();
    }

    @Override
    void run(LiveDatabase database, List<SqlStatement> statements) {
        Connection connection = database.connection();
        try (StepGuard.Guarded guarded = database.dialect().stepGuard().open(connection, "", statements, false)) {
            connection.setAutoCommit(false);
            try {
                super.run(database, statements);
                guarded.beforeCommit();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
