package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqliteWholeRunTests extends WholeRunContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
