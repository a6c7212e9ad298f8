package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class PostgresqlRandomSchemasTests extends RandomSchemasContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
