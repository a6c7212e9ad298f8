package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2HistoryDowngradeTests extends HistoryDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
