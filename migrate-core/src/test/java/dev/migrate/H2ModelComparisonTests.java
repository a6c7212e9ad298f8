package dev.migrate;

import dev.migrate.testing.TestDatabase;

class H2ModelComparisonTests extends ModelComparisonContractTests {

    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
