package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class H2PlannedKeysTests extends PlannedKeysContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
