package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class H2RandomHistoryTests extends RandomHistoryContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    /** H2 goes on to show the old name in {@code information_schema.key_column_usage}. */
    @Override
    boolean tellsRenamedUniqueColumns() {
        return false;
    }
}
