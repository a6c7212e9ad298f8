package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlDatabaseStateTests extends DatabaseStateContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
