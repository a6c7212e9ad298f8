package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;

class H2StartTests extends StartContractTests {

    @Override
    TestDatabase emptyDatabase() {
        return Sample.h2();
    }
}
