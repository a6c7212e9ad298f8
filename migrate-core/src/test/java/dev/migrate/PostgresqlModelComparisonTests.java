package dev.migrate;

import dev.migrate.testing.TestDatabase;

class PostgresqlModelComparisonTests extends ModelComparisonContractTests {

    @Override
    TestDatabase database() {
        return TestDatabase.postgresql();
    }
}
