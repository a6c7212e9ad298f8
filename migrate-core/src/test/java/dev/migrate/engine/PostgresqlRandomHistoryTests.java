package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlRandomHistoryTests extends RandomHistoryContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
