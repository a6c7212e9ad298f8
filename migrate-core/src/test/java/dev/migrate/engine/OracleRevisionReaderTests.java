package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class OracleRevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.oracle();
    }
}
