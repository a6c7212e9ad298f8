package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;

class PostgresqlStartTests extends StartContractTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }
}
