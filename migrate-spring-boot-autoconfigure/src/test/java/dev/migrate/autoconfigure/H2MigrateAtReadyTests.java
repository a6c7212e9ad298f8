package dev.migrate.autoconfigure;

import dev.migrate.testing.TestDatabase;

class H2MigrateAtReadyTests extends MigrateAtReadyContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestApplication.h2();
    }
}
