package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqlServerRevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlServer();
    }
}
