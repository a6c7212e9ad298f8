package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2GuardTests extends GuardContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
