package dev.migrate;

import dev.migrate.testing.TestDatabase;

class SqliteModelComparisonTests extends ModelComparisonContractTests {

    @Override
    TestDatabase database() {
        return TestDatabase.sqlite();
    }
}
