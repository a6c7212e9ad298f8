package dev.migrate;

import dev.migrate.testing.TestDatabase;

class HsqldbModelComparisonTests extends ModelComparisonContractTests {

    @Override
    TestDatabase database() {
        return TestDatabase.hsqldb();
    }
}
