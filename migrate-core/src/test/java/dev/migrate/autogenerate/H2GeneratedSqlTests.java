package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class H2GeneratedSqlTests extends GeneratedSqlContractTests {

    H2GeneratedSqlTests() {
        super("h2");
    }

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    void close(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }
}
