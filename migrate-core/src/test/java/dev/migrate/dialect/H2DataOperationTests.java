package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2DataOperationTests extends DataOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
