package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2JournalTimeTests extends JournalTimeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }
}
