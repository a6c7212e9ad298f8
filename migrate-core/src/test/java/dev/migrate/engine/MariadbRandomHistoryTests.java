package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbRandomHistoryTests extends RandomHistoryContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
