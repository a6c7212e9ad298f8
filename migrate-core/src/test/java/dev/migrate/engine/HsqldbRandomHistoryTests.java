package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbRandomHistoryTests extends RandomHistoryContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
