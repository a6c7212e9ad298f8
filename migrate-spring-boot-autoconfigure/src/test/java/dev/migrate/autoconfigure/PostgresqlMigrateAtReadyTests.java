package dev.migrate.autoconfigure;

import dev.migrate.testing.TestDatabase;

class PostgresqlMigrateAtReadyTests extends MigrateAtReadyContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
