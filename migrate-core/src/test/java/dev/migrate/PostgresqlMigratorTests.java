package dev.migrate;

import dev.migrate.testing.TestDatabase;

class PostgresqlMigratorTests extends MigratorContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
