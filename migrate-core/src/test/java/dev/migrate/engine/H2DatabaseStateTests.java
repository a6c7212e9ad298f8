package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2DatabaseStateTests extends DatabaseStateContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
