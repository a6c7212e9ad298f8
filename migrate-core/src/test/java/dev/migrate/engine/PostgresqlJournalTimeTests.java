package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class PostgresqlJournalTimeTests extends JournalTimeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }
}
