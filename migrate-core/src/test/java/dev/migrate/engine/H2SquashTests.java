package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2SquashTests extends SquashContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
