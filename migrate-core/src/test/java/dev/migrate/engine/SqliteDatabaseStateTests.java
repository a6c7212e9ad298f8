package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqliteDatabaseStateTests extends DatabaseStateContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
