package dev.migrate.hibernate;

import dev.migrate.testing.TestDatabase;

class PostgresqlEntityModelTests extends EntityModelContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    String product() {
        return "PostgreSQL";
    }
}
