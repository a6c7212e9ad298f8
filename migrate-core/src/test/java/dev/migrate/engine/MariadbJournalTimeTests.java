package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbJournalTimeTests extends JournalTimeContractTests {

    private static final String ZONE = "&timezone=+09:00";

    @Override
    TestDatabase newDatabase() {
        TestDatabase database = TestDatabase.mariadb();
        return new TestDatabase(database.product(), database.url() + ZONE, database.schema());
    }

    @Override
    TestDatabase inAnotherZone(TestDatabase database) {
        return new TestDatabase(database.product(), database.url().replace(ZONE, ""), database.schema());
    }
}
