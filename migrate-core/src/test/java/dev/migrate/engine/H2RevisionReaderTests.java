package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2RevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
