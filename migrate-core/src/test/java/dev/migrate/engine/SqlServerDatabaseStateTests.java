package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqlServerDatabaseStateTests extends DatabaseStateContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlServer();
    }
}
