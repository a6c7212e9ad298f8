package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class PostgresqlPlannedKeysTests extends PlannedKeysContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
