package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class OracleOperationTests extends OperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
