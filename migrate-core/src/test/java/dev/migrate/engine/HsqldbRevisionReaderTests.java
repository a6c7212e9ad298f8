package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbRevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
