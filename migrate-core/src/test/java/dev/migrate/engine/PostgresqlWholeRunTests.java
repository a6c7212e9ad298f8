package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlWholeRunTests extends WholeRunContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
