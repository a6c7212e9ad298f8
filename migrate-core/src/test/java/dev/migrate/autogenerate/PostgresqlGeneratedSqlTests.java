package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One database for all cases, each in a transaction that is rolled back. */
class PostgresqlGeneratedSqlTests extends GeneratedSqlContractTests {

    private @Nullable TestDatabase shared;

    PostgresqlGeneratedSqlTests() {
        super("postgresql");
    }

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    Connection open() throws SQLException {
        if (shared == null) {
            shared = newDatabase();
            try (Connection connection = shared.open()) {
                start(connection);
            }
        }
        Connection connection = shared.open();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    void close(Connection connection) throws SQLException {
        connection.rollback();
    }
}
