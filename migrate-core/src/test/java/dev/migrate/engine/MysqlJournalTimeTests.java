package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("mysql")
class MysqlJournalTimeTests extends JournalTimeContractTests {

    private static final String ZONE = "&connectionTimeZone=%2B09:00&forceConnectionTimeZoneToSession=true";

    @Override
    TestDatabase newDatabase() {
        TestDatabase database = TestDatabase.mysql();
        return new TestDatabase(database.product(), database.url() + ZONE, database.schema());
    }

    @Override
    TestDatabase inAnotherZone(TestDatabase database) {
        return new TestDatabase(database.product(), database.url().replace(ZONE, ""), database.schema());
    }
}
