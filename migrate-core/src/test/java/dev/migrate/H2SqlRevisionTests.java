package dev.migrate;

import dev.migrate.testing.TestDatabase;

class H2SqlRevisionTests extends SqlRevisionContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
