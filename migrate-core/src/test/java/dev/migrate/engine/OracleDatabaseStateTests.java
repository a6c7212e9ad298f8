package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class OracleDatabaseStateTests extends DatabaseStateContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
