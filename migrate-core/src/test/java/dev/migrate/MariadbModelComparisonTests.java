package dev.migrate;

import dev.migrate.testing.TestDatabase;

class MariadbModelComparisonTests extends ModelComparisonContractTests {

    @Override
    TestDatabase database() {
        return TestDatabase.mariadb();
    }
}
