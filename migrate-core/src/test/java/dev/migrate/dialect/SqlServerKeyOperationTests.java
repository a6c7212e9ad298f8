package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class SqlServerKeyOperationTests extends KeyOperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlServer();
    }
}
