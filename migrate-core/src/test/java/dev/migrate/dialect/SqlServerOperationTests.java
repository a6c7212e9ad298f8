package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class SqlServerOperationTests extends OperationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlServer();
    }
}
