package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class HsqldbKeyOperationTests extends KeyOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
