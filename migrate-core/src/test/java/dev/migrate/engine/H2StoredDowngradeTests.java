package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2StoredDowngradeTests extends StoredDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
