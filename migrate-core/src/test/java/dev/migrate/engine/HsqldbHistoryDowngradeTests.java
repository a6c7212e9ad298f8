package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbHistoryDowngradeTests extends HistoryDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
