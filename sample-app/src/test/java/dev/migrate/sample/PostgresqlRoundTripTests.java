package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;

class PostgresqlRoundTripTests extends RoundTripContractTests {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }
}
