package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2KeyOperationTests extends KeyOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
