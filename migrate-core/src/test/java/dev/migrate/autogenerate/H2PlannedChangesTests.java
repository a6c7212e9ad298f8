package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class H2PlannedChangesTests extends PlannedChangesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
