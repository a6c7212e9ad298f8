package dev.migrate.engine;

import dev.migrate.testing.TestDatabase;

class MariadbHistoryDowngradeTests extends HistoryDowngradeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }
}
