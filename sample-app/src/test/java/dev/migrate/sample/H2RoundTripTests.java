package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;

class H2RoundTripTests extends RoundTripContractTests {

    @Override
    TestDatabase emptyDatabase() {
        return Sample.h2();
    }
}
