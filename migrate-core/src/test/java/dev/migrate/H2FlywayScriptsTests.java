package dev.migrate;

import dev.migrate.testing.TestDatabase;

class H2FlywayScriptsTests extends FlywayScriptsContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
