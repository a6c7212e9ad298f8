package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class PostgresqlPlannedChangesTests extends PlannedChangesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
