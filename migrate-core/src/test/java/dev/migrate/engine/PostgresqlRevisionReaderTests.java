package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlRevisionReaderTests extends RevisionReaderContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
