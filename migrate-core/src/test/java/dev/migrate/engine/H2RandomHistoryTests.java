package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2RandomHistoryTests extends RandomHistoryContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
