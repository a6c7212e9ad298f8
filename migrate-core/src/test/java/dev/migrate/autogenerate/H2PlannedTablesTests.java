package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class H2PlannedTablesTests extends PlannedTablesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
