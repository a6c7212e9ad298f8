package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class HsqldbJournalTimeTests extends JournalTimeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.hsqldb();
    }
}
