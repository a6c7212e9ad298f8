package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class OracleKeyOperationTests extends KeyOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
