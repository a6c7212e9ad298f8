package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlHistoryDowngradeTests extends HistoryDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
