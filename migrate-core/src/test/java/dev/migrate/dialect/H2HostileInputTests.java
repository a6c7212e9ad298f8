package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2HostileInputTests extends HostileInputContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
