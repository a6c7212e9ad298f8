package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class SqliteRevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.sqlite();
    }
}
