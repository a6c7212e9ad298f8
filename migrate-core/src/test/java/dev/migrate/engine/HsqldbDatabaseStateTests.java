package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbDatabaseStateTests extends DatabaseStateContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
