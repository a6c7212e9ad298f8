package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2RepairTests extends RepairContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
