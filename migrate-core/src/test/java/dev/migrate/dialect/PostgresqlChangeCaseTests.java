package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class PostgresqlChangeCaseTests extends ChangeCaseContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    void discard(LiveDatabase used) {
        // The server keeps a few databases and drops the oldest.
    }
}
