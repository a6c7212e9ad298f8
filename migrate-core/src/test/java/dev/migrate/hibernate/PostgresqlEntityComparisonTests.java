package dev.migrate.hibernate;

import dev.migrate.testing.TestDatabase;

class PostgresqlEntityComparisonTests extends EntityComparisonContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
