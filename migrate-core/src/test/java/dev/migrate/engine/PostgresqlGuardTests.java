package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlGuardTests extends GuardContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
