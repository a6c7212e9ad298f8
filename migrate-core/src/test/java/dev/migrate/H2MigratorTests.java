package dev.migrate;

import dev.migrate.testing.TestDatabase;

class H2MigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
