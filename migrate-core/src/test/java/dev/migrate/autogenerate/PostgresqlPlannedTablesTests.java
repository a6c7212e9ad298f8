package dev.migrate.autogenerate;

import dev.migrate.testing.TestDatabase;

class PostgresqlPlannedTablesTests extends PlannedTablesContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
